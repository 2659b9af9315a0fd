package io.github.readout4j.agreement;

import io.github.readout4j.clause.Range;
import io.github.readout4j.model.Act;
import io.github.readout4j.model.Agreement;
import io.github.readout4j.model.AgreementStatus;
import io.github.readout4j.model.DateMention;
import io.github.readout4j.model.Speaker;
import io.github.readout4j.model.TextSpan;
import io.github.readout4j.sentence.Sentence;
import io.github.readout4j.sentence.Sentences;
import io.github.readout4j.sentence.Tag;
import io.github.readout4j.speaker.Speakers;
import io.github.readout4j.statement.Report;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes an agreement of the words that name it: status, parties, date and place around them. */
final class AgreementBuilder {

  private static final int NEAR = 12;

  private final Sentences sentences;
  private final Speakers speakers;
  private final ReportIndex reports;
  private final List<DateMention> dates;
  private final StatusReader statuses;

  AgreementBuilder(
      Sentences sentences,
      Speakers speakers,
      ReportIndex reports,
      List<DateMention> dates,
      StatusReader statuses) {
    this.sentences = sentences;
    this.speakers = speakers;
    this.reports = reports;
    this.dates = new ArrayList<>(dates);
    this.dates.sort((a, b) -> a.span().compareTo(b.span()));
    this.statuses = statuses;
  }

  Agreement build(Group group) {
    Naming first = group.first();
    AgreementStatus status = status(group);
    Agreement.Builder agreement =
        Agreement.builder()
            .name(first.span().in(sentences.document().text()))
            .kind(first.kind())
            .status(status)
            .parties(parties(group))
            .statements(statements(group))
            .rule(first.proper() ? "agreement:name" : "agreement:description")
            .confidence(Confidence.of(first, status));
    for (Naming naming : group.namings()) {
      agreement.addMentions(naming.span());
    }
    return agreement.date(date(group)).place(place(first)).build();
  }

  /** The first mention that tells more than a standing agreement tells the status. */
  private AgreementStatus status(Group group) {
    AgreementStatus status = null;
    for (Naming naming : group.namings()) {
      AgreementStatus told = denied(naming, statuses.of(naming, isReported(naming)));
      if (status == null || status == AgreementStatus.REFERRED_TO) {
        status = told;
      }
    }
    return status == null ? AgreementStatus.REFERRED_TO : status;
  }

  /** "rejected claims that it breached the accord": the accord stands. */
  private AgreementStatus denied(Naming naming, AgreementStatus told) {
    return told == AgreementStatus.BREACHED && isDenied(naming) ? AgreementStatus.IN_FORCE : told;
  }

  private boolean isDenied(Naming naming) {
    for (Report report : reports.telling(naming)) {
      if (report.statement().act() == Act.DENY) {
        return true;
      }
    }
    return false;
  }

  private boolean isReported(Naming naming) {
    return !reports.telling(naming).isEmpty();
  }

  private List<String> statements(Group group) {
    Set<String> ids = new LinkedHashSet<>();
    for (Naming naming : group.namings()) {
      for (Report report : reports.telling(naming)) {
        ids.add(report.statement().id());
      }
    }
    return List.copyOf(ids);
  }

  private List<Speaker> parties(Group group) {
    Set<Speaker> parties = new LinkedHashSet<>();
    for (Naming naming : group.namings()) {
      parties.addAll(named(naming.sentence(), naming.owner()));
      parties.addAll(named(naming.sentence(), partners(naming)));
    }
    return List.copyOf(parties);
  }

  /** "between the two states", "with its neighbors": who stands after the name. */
  private static Range partners(Naming naming) {
    Sentence sentence = naming.sentence();
    int at = naming.words().to();
    boolean opens = sentence.word(at).equals("between") || sentence.word(at).equals("with");
    if (!opens) {
      return Range.NONE;
    }
    int to = at + 1;
    while (to < Math.min(sentence.size(), at + NEAR) && isNaming(sentence, to)) {
      to++;
    }
    return new Range(at + 1, to);
  }

  private static boolean isNaming(Sentence sentence, int i) {
    return switch (sentence.tag(i)) {
      case NOUN, PROPN, ADJ, DET, NUM, CCONJ -> true;
      case PUNCT -> sentence.word(i).equals(",") && sentence.tag(i + 1) == Tag.PROPN;
      default -> sentence.word(i).equals("of");
    };
  }

  private List<Speaker> named(Sentence sentence, Range words) {
    return words.isEmpty() ? List.of() : speakers.named(sentence.index(), words.from(), words.to());
  }

  private Optional<DateMention> date(Group group) {
    for (Naming naming : group.namings()) {
      Optional<DateMention> date = dateWithin(nearby(naming));
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  private Optional<DateMention> dateWithin(TextSpan words) {
    int low = 0;
    int high = dates.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (dates.get(middle).span().start() < words.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < dates.size() && words.contains(dates.get(low).span())
        ? Optional.of(dates.get(low))
        : Optional.empty();
  }

  /** The name with a year before it and a phrase such as "of May 2016" after it. */
  private static TextSpan nearby(Naming naming) {
    Sentence sentence = naming.sentence();
    int to = naming.words().to();
    while (to < sentence.size() && continuesDate(sentence, to)) {
      to++;
    }
    return TextSpan.of(sentence.token(naming.words().from()).start(), sentence.token(to - 1).end());
  }

  private static boolean continuesDate(Sentence sentence, int i) {
    return switch (sentence.word(i)) {
      case "of", "in", "on", "from", "signed", "reached", "adopted", "concluded", "," -> true;
      default -> sentence.tag(i) == Tag.NUM || sentence.tag(i) == Tag.PROPN;
    };
  }

  /** "signed in Lima": the capitalized word after "in". */
  private Optional<String> place(Naming naming) {
    Sentence sentence = naming.sentence();
    int end = Math.min(sentence.size(), naming.words().to() + NEAR / 3);
    List<Integer> words = new ArrayList<>();
    for (int i = naming.headEnd(); i + 1 < end; i++) {
      boolean made = sentence.tag(i) == Tag.VERB && sentence.word(i).endsWith("ed");
      if (made && sentence.word(i + 1).equals("in") && sentence.tag(i + 2) == Tag.PROPN) {
        for (int k = i + 2; sentence.tag(k) == Tag.PROPN; k++) {
          words.add(k);
        }
        break;
      }
    }
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(
            TextSpan.of(
                    sentence.token(words.get(0)).start(),
                    sentence.token(words.get(words.size() - 1)).end())
                .in(sentences.document().text()));
  }
}
