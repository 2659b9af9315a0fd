package io.github.readout4j.statement;

import io.github.readout4j.clause.Range;
import io.github.readout4j.lexicon.ReportingVerbs;
import io.github.readout4j.mention.MentionFinder;
import io.github.readout4j.mention.Mentions;
import io.github.readout4j.model.Act;
import io.github.readout4j.model.Mode;
import io.github.readout4j.model.Speaker;
import io.github.readout4j.model.Stance;
import io.github.readout4j.model.Statement;
import io.github.readout4j.model.TextSpan;
import io.github.readout4j.sentence.Sentence;
import io.github.readout4j.sentence.SentenceReader;
import io.github.readout4j.sentence.Sentences;
import io.github.readout4j.sentence.Tag;
import io.github.readout4j.speaker.SpeakerResolver;
import io.github.readout4j.speaker.Speakers;
import io.github.readout4j.text.DocumentReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text whose statements are marked by hand: {@code The envoy [praised] {the truce}.}
 *
 * <p>Lets the stages after the statements be tested without those before. The words before the cue
 * name the speaker, those between cue and content the addressee.
 */
public record MarkedText(
    Sentences sentences, Mentions mentions, Speakers speakers, List<Report> reports) {

  private static final Pattern MARKS = Pattern.compile("\\[([^\\]]+)\\]([^\\[{]*)\\{([^}]+)\\}");
  private static final ReportingVerbs VERBS = ReportingVerbs.standard();
  private static final DocumentReader DOCUMENTS = DocumentReader.standard();
  private static final SentenceReader READER = SentenceReader.standard();
  private static final MentionFinder MENTIONS = MentionFinder.standard();
  private static final SpeakerResolver RESOLVER = SpeakerResolver.standard();

  /** Reads a text with its marks. */
  public static MarkedText read(String marked) {
    String text = marked.replaceAll("[\\[\\]{}]", "");
    Sentences sentences = READER.read(DOCUMENTS.read(text));
    Mentions mentions = MENTIONS.find(sentences);
    Speakers speakers = RESOLVER.resolve(sentences, mentions);
    List<Report> reports = new ArrayList<>();
    Matcher matcher = MARKS.matcher(marked);
    for (int k = 0; matcher.find(); k++) {
      int removed = 4 * k;
      TextSpan cue = TextSpan.of(matcher.start(1) - removed - 1, matcher.end(1) - removed - 1);
      TextSpan content = TextSpan.of(matcher.start(3) - removed - 3, matcher.end(3) - removed - 3);
      reports.add(report(sentences, speakers, cue, content, k));
    }
    return new MarkedText(sentences, mentions, speakers, reports);
  }

  /** Returns the text without its marks. */
  public String text() {
    return sentences.document().text();
  }

  private static Report report(
      Sentences sentences, Speakers speakers, TextSpan cue, TextSpan content, int number) {
    Sentence sentence = sentenceOf(sentences, cue.start());
    int at = token(sentence, cue.start());
    Range words =
        new Range(token(sentence, content.start()), token(sentence, content.end() - 1) + 1);
    ReportingVerbs.Entry verb = verb(sentence, at);
    boolean clausal = sentence.word(words.from() - 1).equals("that");
    Statement statement =
        Statement.builder()
            .id("s" + (number + 1))
            .speakers(speakers.named(sentence.index(), 0, at))
            .addressees(addressees(sentence, speakers, at + 1 + verb.particles().size(), words))
            .act(verb.act())
            .mode(Mode.INDIRECT)
            .cue(cue)
            .lemma(verb.lemma())
            .addContent(content)
            .negated(sentence.word(at - 1).equals("not"))
            .rule("marked")
            .confidence(1)
            .build();
    return new Report(statement, sentence.index(), at, words, clausal, stance(verb, clausal));
  }

  private static Optional<Stance> stance(ReportingVerbs.Entry verb, boolean clausal) {
    return verb.act() == Act.AGREE && clausal ? Optional.empty() : verb.stance();
  }

  private static List<Speaker> addressees(
      Sentence sentence, Speakers speakers, int from, Range content) {
    int to = sentence.tag(content.from() - 1) == Tag.ADP ? content.from() - 1 : content.from();
    to = sentence.word(to - 1).equals("to") ? to - 1 : to;
    return from < to ? speakers.named(sentence.index(), from, to) : List.of();
  }

  private static ReportingVerbs.Entry verb(Sentence sentence, int at) {
    return VERBS.of(sentence.word(at)).stream()
        .filter(entry -> follow(sentence, at + 1, entry.particles()))
        .filter(entry -> !entry.frames().isDeed())
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no verb " + sentence.word(at)));
  }

  private static boolean follow(Sentence sentence, int from, List<String> particles) {
    for (int i = 0; i < particles.size(); i++) {
      if (!sentence.word(from + i).equals(particles.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static Sentence sentenceOf(Sentences sentences, int offset) {
    return sentences.sentences().stream()
        .filter(sentence -> sentence.start() <= offset && offset < sentence.end())
        .findFirst()
        .orElseThrow();
  }

  private static int token(Sentence sentence, int offset) {
    int i = 0;
    while (sentence.token(i).end() <= offset) {
      i++;
    }
    return i;
  }
}
