package io.github.readout4j.speaker;

import io.github.readout4j.mention.Mention;
import io.github.readout4j.mention.MentionFinder;
import io.github.readout4j.mention.Mentions;
import io.github.readout4j.model.Dateline;
import io.github.readout4j.model.Speaker;
import io.github.readout4j.model.SpeakerKind;
import io.github.readout4j.model.TextSpan;
import io.github.readout4j.sentence.Sentence;
import io.github.readout4j.sentence.SentenceReader;
import io.github.readout4j.sentence.Sentences;
import io.github.readout4j.text.Block;
import io.github.readout4j.text.Document;
import io.github.readout4j.text.IssuerLine;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds who puts a text out: the person to whom a line or the headline attributes it, else an
 * office named on a line of its own, else the news agency of the dateline. Immutable.
 */
public final class IssuerFinder {

  private static final Set<String> DOCUMENTS =
      Set.of("readout", "statement", "remarks", "message", "declaration");

  private final SentenceReader sentences;
  private final MentionFinder mentions;
  private final SpeakerResolver resolver;

  /** Creates a finder that reads an issuer's name as the given stages read a text. */
  public IssuerFinder(SentenceReader sentences, MentionFinder mentions, SpeakerResolver resolver) {
    this.sentences = sentences;
    this.mentions = mentions;
    this.resolver = resolver;
  }

  /** Returns who puts the document out; one of its speakers where they are the same. */
  public Optional<Speaker> find(Sentences all, Mentions found, Speakers speakers) {
    Document document = all.document();
    Optional<Speaker> issuer = told(document, headline(all, found, speakers));
    return issuer.isPresent() ? Optional.of(known(issuer.get(), speakers)) : Optional.empty();
  }

  /**
   * Returns whom the text is attributed to, or the headline, the letterhead or the dateline tells.
   */
  private Optional<Speaker> told(Document document, Optional<Speaker> headline) {
    Optional<IssuerLine> line = document.issuer();
    if (line.isPresent() && line.get().attribution()) {
      return Optional.of(named(document, line.get().name()));
    }
    if (headline.isPresent()) {
      return headline;
    }
    if (line.isPresent()) {
      return Optional.of(office(document, line.get().name()));
    }
    Optional<Dateline> dateline = document.dateline();
    return dateline.isPresent() && dateline.get().agency().isPresent()
        ? Optional.of(body(dateline.get().agency().get()))
        : Optional.empty();
  }

  /** "Readout from Spokesperson Jane Roe of ...", "Statement by President Roe on ...". */
  private static Optional<Speaker> headline(Sentences all, Mentions found, Speakers speakers) {
    for (Sentence sentence : all.sentences()) {
      if (sentence.block().kind() == Block.Kind.HEADLINE) {
        boolean document = DOCUMENTS.contains(sentence.word(0));
        boolean from = sentence.word(1).equals("from") || sentence.word(1).equals("by");
        return document && from ? afterBy(sentence, found, speakers) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Optional<Speaker> afterBy(Sentence headline, Mentions found, Speakers speakers) {
    for (Mention mention : found.in(headline.index())) {
      if (mention.from() == 2 || isAfterArticle(headline, mention)) {
        return first(speakers.of(mention));
      }
    }
    return Optional.empty();
  }

  private static Optional<Speaker> first(List<Speaker> speakers) {
    return speakers.isEmpty() ? Optional.empty() : Optional.of(speakers.get(0));
  }

  private static boolean isAfterArticle(Sentence sentence, Mention mention) {
    return mention.from() == 3 && sentence.word(2).equals("the");
  }

  private Speaker named(Document document, TextSpan span) {
    String text = span.in(document.text());
    String clean = span.in(document.clean());
    Document name =
        new Document(
            text,
            clean,
            List.of(new Block(Block.Kind.PARAGRAPH, 0, text.length())),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    Sentences read = sentences.read(name);
    Mentions inside = mentions.find(read);
    for (Mention mention : inside.all()) {
      if (mention.sentence() == 0 && mention.from() <= firstWord(read)) {
        return speaker(mention, resolver.resolve(read, inside)).orElseGet(() -> body(text));
      }
    }
    return body(text);
  }

  /** Returns the body of the name, whatever title stands in it: "Office of the Spokesperson". */
  private Speaker office(Document document, TextSpan name) {
    Speaker named = named(document, name);
    return named.kind() == SpeakerKind.ORGANIZATION ? named : body(name.in(document.text()));
  }

  private static int firstWord(Sentences name) {
    return name.sentences().get(0).word(0).equals("the") ? 1 : 0;
  }

  /** Returns whom the mention names; empty if it names nobody, as "it" does. */
  private static Optional<Speaker> speaker(Mention mention, Speakers speakers) {
    List<Speaker> found = speakers.of(mention);
    if (!found.isEmpty()) {
      return Optional.of(found.get(0));
    }
    boolean role = mention.kind() == Mention.Kind.ROLE;
    String name = role ? mention.naming().title() : mention.naming().name();
    return name.isBlank()
        ? Optional.empty()
        : Optional.of(speaker(role ? SpeakerKind.PERSON : SpeakerKind.ORGANIZATION, name));
  }

  private static Speaker body(String name) {
    return speaker(SpeakerKind.ORGANIZATION, name);
  }

  private static Speaker speaker(SpeakerKind kind, String name) {
    String plain = name.strip();
    return Speaker.builder().id(Slugs.of(plain)).kind(kind).name(plain).build();
  }

  /** Returns the speaker of the document that has the name, else the issuer with an own id. */
  private static Speaker known(Speaker issuer, Speakers speakers) {
    for (Speaker speaker : speakers.all()) {
      if (speaker.id().equals(issuer.id())) {
        boolean same = speaker.kind() == issuer.kind();
        return same ? speaker : Speaker.builder().from(issuer).id(issuer.id() + "-issuer").build();
      }
    }
    return issuer;
  }
}
