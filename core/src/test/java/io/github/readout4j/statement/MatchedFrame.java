package io.github.readout4j.statement;

import io.github.readout4j.clause.ClauseReader;
import io.github.readout4j.clause.Range;
import io.github.readout4j.lexicon.Frames;
import io.github.readout4j.lexicon.Tables;
import io.github.readout4j.lexicon.VerbForms;
import io.github.readout4j.mention.MentionFinder;
import io.github.readout4j.mention.Mentions;
import io.github.readout4j.sentence.QuotationIndex;
import io.github.readout4j.sentence.Sentence;
import io.github.readout4j.sentence.SentenceReader;
import io.github.readout4j.sentence.Sentences;
import io.github.readout4j.speaker.SpeakerResolver;
import io.github.readout4j.text.DocumentReader;
import java.util.ArrayList;
import java.util.List;

/** What a frame of the lexicon finds after a verb of a sentence, in a short form. */
final class MatchedFrame {

  private static final DocumentReader DOCUMENTS = DocumentReader.standard();
  private static final SentenceReader READER = SentenceReader.standard();
  private static final MentionFinder MENTIONS = MentionFinder.standard();
  private static final SpeakerResolver SPEAKERS = SpeakerResolver.standard();
  private static final ClauseReader CLAUSES = new ClauseReader(VerbForms.of(Tables.shipped()));

  private MatchedFrame() {}

  /**
   * Returns the frame, the content and the addressee: {@code y-that (the dam holds .) to the crew}.
   *
   * @param marked a sentence; what follows the verb begins after {@code >}
   * @param cells the frames as a row of the lexicon tells them
   */
  static String of(String marked, String cells) {
    int mark = marked.indexOf('>');
    SentenceView view = view(marked.replace(">", ""));
    int from = 0;
    while (view.sentence().token(from).start() < mark) {
      from++;
    }
    return new FrameMatcher(view)
        .match(from, Frames.of(List.of(cells.split(" "))))
        .map(found -> shortForm(view, found))
        .orElse("");
  }

  /** Returns the first sentence of a text. */
  static SentenceView view(String text) {
    Sentences sentences = READER.read(DOCUMENTS.read(text));
    Mentions mentions = MENTIONS.find(sentences);
    Sentence sentence = sentences.sentences().get(0);
    return new SentenceView(
        sentence,
        CLAUSES.read(sentence, mentions.in(0)),
        mentions.in(0),
        SPEAKERS.resolve(sentences, mentions),
        new QuotationIndex(sentences.quotations()));
  }

  private static String shortForm(SentenceView view, Complement found) {
    String content = words(view, new Range(found.from(), view.size()));
    String to = found.addressee().isEmpty() ? "" : " to " + words(view, found.addressee());
    String with = found.partner().isEmpty() ? "" : " with " + words(view, found.partner());
    return found.frame() + (found.clausal() ? " clause" : "") + " (" + content + ")" + to + with;
  }

  private static String words(SentenceView view, Range range) {
    List<String> words = new ArrayList<>();
    for (int i = range.from(); i < range.to(); i++) {
      words.add(view.sentence().token(i).text());
    }
    return String.join(" ", words);
  }
}
