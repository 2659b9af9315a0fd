package io.github.readout4j.sentence;

import io.github.readout4j.lexicon.ReportingVerbs;
import io.github.readout4j.lexicon.Tables;
import io.github.readout4j.text.Block;
import io.github.readout4j.text.Document;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the sentences of a document.
 *
 * <p>The sentences come in text order, do not overlap, never cross a block, and leave out only
 * white space. Headlines are read too, since they name the parties; furniture is not. Safe to share
 * between threads.
 */
public final class SentenceReader {

  /** No sentence that people write is longer; what is gets cut, so that time stays linear. */
  private static final int LONGEST = 400;

  private final SentenceSplitter splitter;
  private final Tokenizer tokenizer;
  private final Tagger tagger;

  private SentenceReader(SentenceSplitter splitter, Tokenizer tokenizer, Tagger tagger) {
    this.splitter = splitter;
    this.tokenizer = tokenizer;
    this.tagger = tagger;
  }

  /** Returns the reader over the shipped abbreviations and tagging model. */
  public static SentenceReader standard() {
    return of(Tables.shipped());
  }

  /** Returns the reader over the verbs of the tables. */
  public static SentenceReader of(Tables tables) {
    Abbreviations abbreviations = Abbreviations.standard();
    return new SentenceReader(
        new SentenceSplitter(abbreviations, ReportingVerbs.of(tables)),
        new Tokenizer(abbreviations),
        Tagger.of(tables));
  }

  /** Returns the sentences of the document. */
  public Sentences read(Document document) {
    String text = document.clean();
    Tagger.Session session = tagger.session();
    Spellings spellings = new Spellings();
    List<Sentence> sentences = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (isRead(block.kind())) {
        for (SentenceSplitter.Piece piece : splitter.split(text, block.start(), block.end())) {
          List<Token> tokens = tokenizer.tokenize(text, piece.start(), piece.end(), spellings);
          for (int from = 0; from < tokens.size(); from += LONGEST) {
            List<Token> part = tokens.subList(from, Math.min(tokens.size(), from + LONGEST));
            sentences.add(sentence(sentences.size(), block, session.tag(part)));
          }
        }
      }
    }
    return new Sentences(document, List.copyOf(sentences), QuotationFinder.find(document));
  }

  private static Sentence sentence(int index, Block block, List<Token> tokens) {
    int start = tokens.get(0).start();
    int end = tokens.get(tokens.size() - 1).end();
    return new Sentence(index, block, start, end, tokens);
  }

  private static boolean isRead(Block.Kind kind) {
    return switch (kind) {
      case HEADLINE, SUBHEADLINE, PARAGRAPH, LIST_ITEM, TURN, SPEECH -> true;
      case DATELINE, BYLINE, ISSUER, NOTE, UNREAD, FURNITURE, BLANK -> false;
    };
  }
}
