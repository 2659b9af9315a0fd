package io.github.readout4j.sentence;

import java.util.List;

/** The quotations of a document by their place in it; they are in order and do not overlap. */
public final class QuotationIndex {

  private final List<Quotation> quotations;

  public QuotationIndex(List<Quotation> quotations) {
    this.quotations = quotations;
  }

  public int size() {
    return quotations.size();
  }

  public Quotation get(int i) {
    return quotations.get(i);
  }

  /** Returns the number of the quotation that holds the character, or -1. */
  public int at(int offset) {
    int i = firstEndingAfter(offset);
    return i < quotations.size() && quotations.get(i).contains(offset) ? i : -1;
  }

  /** Returns the number of the first quotation that begins at the character or after it. */
  public int firstFrom(int offset) {
    int i = firstEndingAfter(offset);
    return i < quotations.size() && quotations.get(i).start() < offset ? i + 1 : i;
  }

  private int firstEndingAfter(int offset) {
    int low = 0;
    int high = quotations.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (quotations.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
