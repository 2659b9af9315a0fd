package io.github.readout4j.sentence;

import io.github.readout4j.text.Document;
import java.util.List;

/** The sentences of a document in order, and its quotations. */
public record Sentences(Document document, List<Sentence> sentences, List<Quotation> quotations) {

  /** Returns the number of the first sentence that ends after the character. */
  public int firstEndingAfter(int offset) {
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
