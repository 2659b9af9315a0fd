package io.github.readout4j.mention;

import io.github.readout4j.lexicon.Letters;
import io.github.readout4j.mention.Mention.Kind;
import io.github.readout4j.sentence.Sentence;
import io.github.readout4j.sentence.Tag;
import io.github.readout4j.sentence.Token;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads organizations: by a name that the lexicon knows, by capitalised words one of which is a
 * word for a body, and by an acronym that speaks.
 */
final class OrganizationReader {

  private static final int LONGEST = 14;
  private static final Set<String> LINKS = Set.of("of", "for", "on", "to", "in");

  private final Lexicon lexicon;
  private final NameReader names;

  OrganizationReader(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.names = new NameReader(lexicon);
  }

  /** Returns the organization that begins at the token, or null. */
  @Nullable Mention read(Sentence sentence, int from) {
    int at = sentence.tag(from) == Tag.DET ? from + 1 : from;
    if (at >= sentence.size() || StateReader.isCompound(sentence, at, at + 1)) {
      return null;
    }
    at = afterState(sentence, at);
    Phrases.Match<Organizations.Organization> known = lexicon.organizations().longest(sentence, at);
    int run = runEnd(sentence, at);
    if (known != null && known.to() >= run) {
      return mention(sentence, from, at, known);
    }
    boolean body = run > at && holdsBody(sentence, at, run) && !startsTitle(sentence, at);
    if (body && (run - at > 1 || from < at)) {
      return mention(sentence, from, at, run, lexicon.states().firstIn(sentence, from, run));
    }
    if (known != null) {
      return mention(sentence, from, at, known);
    }
    return isSpeakingAcronym(sentence, at)
        ? mention(sentence, from, at, at + 1, Optional.empty())
        : null;
  }

  /** Whether the words of a mention are the name of a known organization: "Morgan Stanley". */
  boolean isKnown(Sentence sentence, Mention mention) {
    Phrases.Match<Organizations.Organization> known =
        lexicon.organizations().longest(sentence, mention.from());
    return known != null && known.to() >= mention.to();
  }

  private static Mention mention(
      Sentence sentence, int from, int at, Phrases.Match<Organizations.Organization> known) {
    Organizations.Organization body = known.value();
    Naming.Builder naming =
        Naming.builder()
            .country(body.country())
            .organization(Optional.of(body.name()))
            .role(body.role());
    return mention(sentence, from, at, known.to(), naming);
  }

  private static Mention mention(
      Sentence sentence, int from, int at, int to, Optional<String> country) {
    return mention(sentence, from, at, to, Naming.builder().country(country));
  }

  private static Mention mention(
      Sentence sentence, int from, int at, int to, Naming.Builder naming) {
    int end = ComplementReader.afterAcronym(sentence, to);
    int nameFrom = sentence.tag(from) == Tag.DET && from < at ? from + 1 : from;
    naming
        .name(PersonReader.text(sentence, nameFrom, end))
        .head(Phrases.key(sentence.token(to - 1)));
    return Mention.of(Kind.ORGANIZATION, sentence, from, end, naming.build());
  }

  /** "Ruritania's Ministry", "the Ruritanian Foreign Ministry". */
  private int afterState(Sentence sentence, int from) {
    Phrases.Match<States.State> state = lexicon.states().longest(sentence, from);
    if (state == null || lexicon.organizations().longest(sentence, from) != null) {
      return from;
    }
    boolean owns = sentence.isPossessive(state.to());
    int next = owns ? state.to() + 1 : state.to();
    boolean adjective = state.value().form() == States.Form.ADJECTIVE || owns;
    boolean body = runEnd(sentence, next) > next;
    return adjective && body ? next : from;
  }

  /** Where the capitalised words that begin at the token end, with the small words between them. */
  private int runEnd(Sentence sentence, int from) {
    int at = from;
    boolean body = false;
    while (at < sentence.size() && at - from < LONGEST) {
      if (isPart(sentence, from, at)) {
        body |= lexicon.capitals().isBody(sentence.token(at));
        at++;
      } else {
        int next = at > from ? afterLink(sentence, at, body) : at;
        if (next == at) {
          break;
        }
        at = next;
      }
    }
    return at;
  }

  private boolean isPart(Sentence sentence, int from, int at) {
    return lexicon.capitals().isNameLike(sentence, at)
        && (at == from
            || (lexicon.words().honorific(sentence, at) == null && !isMember(sentence, at)));
  }

  /** "Mill Board Member Jane Roe" is no board of that name. */
  private boolean isMember(Sentence sentence, int at) {
    return lexicon.people().isPerson(sentence.token(at))
        && isGivenName(sentence, at + 1)
        && lexicon.capitals().isNameLike(sentence, at + 2);
  }

  private int afterLink(Sentence sentence, int at, boolean body) {
    String word = sentence.word(at);
    if (word.equals("&") || word.equals("and")) {
      boolean joins = body ? !startsOther(sentence, at + 1) : !endsOther(sentence, at - 1);
      return joins && lexicon.capitals().isNameLike(sentence, at + 1) ? at + 1 : at;
    }
    if (sentence.isPossessive(at)) {
      return lexicon.capitals().isNameLike(sentence, at + 1) ? at + 1 : at;
    }
    if (!LINKS.contains(word) || !body) {
      return at;
    }
    int next = sentence.word(at + 1).equals("the") ? at + 2 : at + 1;
    boolean person =
        lexicon.words().honorific(sentence, next) != null || isGivenName(sentence, next);
    boolean place = word.equals("in") || word.equals("to");
    return !place && !person && lexicon.capitals().isNameLike(sentence, next) ? next : at;
  }

  private boolean isGivenName(Sentence sentence, int at) {
    return at < sentence.size()
        && lexicon.words().isGivenName(sentence.token(at))
        && lexicon.states().longest(sentence, at) == null;
  }

  /** Whether another party begins after "and": a state, a title, an organization. */
  private boolean startsOther(Sentence sentence, int at) {
    return lexicon.states().longest(sentence, at) != null
        || lexicon.titles().longest(sentence, at) != null
        || lexicon.organizations().longest(sentence, at) != null
        || isGivenName(sentence, at)
        || isSentBy(sentence, at);
  }

  /** "the Port Union and Tymbal Orr of the Mill Guild": a name, and who sent its bearer. */
  private boolean isSentBy(Sentence sentence, int from) {
    NameReader.Name name = names.capitalized(sentence, from);
    return name != null
        && name.to() - from == 2
        && sentence.word(name.to()).equals("of")
        && sentence.tag(name.to() + 1) == Tag.DET;
  }

  /** "President Doe and Council Chairman Roe" are people. */
  private boolean startsTitle(Sentence sentence, int at) {
    Phrases.Match<Titles.Title> title = lexicon.titles().longest(sentence, at);
    return title != null
        && title.to() < sentence.size()
        && !sentence.isPossessive(title.to())
        && !lexicon.capitals().isImpersonal(sentence.token(title.to()));
  }

  /** Whether another party ends before "and": "the President and House leaders". */
  private boolean endsOther(Sentence sentence, int at) {
    return lexicon.states().longest(sentence, at) != null
        || lexicon.titles().longest(sentence, at) != null
        || lexicon.words().isGivenName(sentence.token(at));
  }

  private boolean holdsBody(Sentence sentence, int from, int to) {
    Token last = sentence.token(to - 1);
    if (lexicon.capitals().isThing(last)) {
      return false;
    }
    for (int i = from; i < to; i++) {
      boolean inName = i == from || !sentence.isPossessive(i - 1);
      if (inName && lexicon.capitals().isBody(sentence.token(i))) {
        return true;
      }
    }
    return false;
  }

  /** "AJN reports": an unknown acronym is a body if a verb follows. */
  private static boolean isSpeakingAcronym(Sentence sentence, int at) {
    if (at + 1 >= sentence.size()) {
      return false;
    }
    String text = sentence.token(at).text();
    return text.length() >= 3
        && text.length() <= 12
        && Letters.areCapitals(text)
        && sentence.tag(at + 1).isVerbal()
        && sentence.tag(at) != Tag.DET
        && !Letters.haveCapital(sentence.token(at + 1).text());
  }
}
