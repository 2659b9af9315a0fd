package io.github.readout4j.examples.cli;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Writes an element as text: an empty line between blocks, a dash before each item of a list. */
final class PlainText implements NodeVisitor {

  private final StringBuilder text = new StringBuilder();

  private PlainText() {}

  static String of(Element element) {
    PlainText plain = new PlainText();
    NodeTraversor.traverse(plain, element);
    return plain.text.toString().strip() + "\n";
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words.getWholeText());
    } else if (node instanceof Element element) {
      open(element);
    }
  }

  private void open(Element element) {
    if (element.nameIs("br")) {
      endLine(1);
    } else if (element.nameIs("li")) {
      endLine(1);
      text.append("- ");
    } else if (element.isBlock()) {
      endLine(2);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element && element.isBlock() && !element.nameIs("br")) {
      endLine(element.nameIs("li") ? 1 : 2);
    }
  }

  private void append(String words) {
    for (int i = 0; i < words.length(); i++) {
      char unit = words.charAt(i);
      if (!Character.isWhitespace(unit) && unit != '\u00A0') {
        text.append(unit);
      } else if (!text.isEmpty() && !endsInSpace()) {
        text.append(' ');
      }
    }
  }

  private boolean endsInSpace() {
    char last = text.charAt(text.length() - 1);
    return last == ' ' || last == '\n';
  }

  /** Ends the line, so that at least so many line ends stand there; none at the very start. */
  private void endLine(int lineEnds) {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == ' ') {
      end--;
    }
    // A dash alone is an item whose words come in a block of their own.
    if (end > 0 && text.charAt(end - 1) == '-' && end < text.length()) {
      return;
    }
    text.setLength(end);
    int there = 0;
    while (there < end && text.charAt(end - 1 - there) == '\n') {
      there++;
    }
    if (end > 0) {
      text.append("\n".repeat(Math.max(0, lineEnds - there)));
    }
  }
}
