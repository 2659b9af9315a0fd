package io.github.readout4j.sentence;

import io.github.readout4j.text.Document;
import java.util.List;

/** The sentences of a document in order, and its quotations. */
public record Sentences(Document document, List<Sentence> sentences, List<Quotation> quotations) {}
