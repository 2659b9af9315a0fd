package io.github.readout4j.agreement;

import io.github.readout4j.clause.Range;
import io.github.readout4j.model.Act;
import io.github.readout4j.model.Agreement;
import io.github.readout4j.model.AgreementStatus;
import io.github.readout4j.model.DateMention;
import io.github.readout4j.model.Speaker;
import io.github.readout4j.model.SpeakerKind;
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

  /** "between the two states", "with its neighbors", "reached by Norway": who stands behind it. */
  private static Range partners(Naming naming) {
    Sentence sentence = naming.sentence();
    for (int i = naming.headEnd(); i <= naming.words().to(); i++) {
      if (opensPartners(sentence.word(i))) {
        return new Range(i + 1, partnersEnd(sentence, i + 1));
      }
    }
    return Range.NONE;
  }

  private static boolean opensPartners(String word) {
    return word.equals("between") || word.equals("with") || word.equals("by");
  }

  private static int partnersEnd(Sentence sentence, int from) {
    int to = from;
    while (to < Math.min(sentence.size(), from + NEAR) && isNaming(sentence, to)) {
      to++;
    }
    return to;
  }

  private static boolean isNaming(Sentence sentence, int i) {
    return switch (sentence.tag(i)) {
      case NOUN, PROPN, ADJ, DET, NUM, CCONJ -> true;
      case PUNCT -> sentence.word(i).equals(",") && sentence.tag(i + 1) == Tag.PROPN;
      case PART -> sentence.isPossessive(i) && sentence.tag(i + 1) == Tag.PROPN;
      default -> sentence.word(i).equals("of");
    };
  }

  private List<Speaker> named(Sentence sentence, Range words) {
    if (words.isEmpty()) {
      return List.of();
    }
    return speakers.named(sentence.index(), words.from(), words.to()).stream()
        .filter(speaker -> speaker.kind() != SpeakerKind.GROUP)
        .toList();
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
    int first = firstDateFrom(words.start());
    return first < dates.size() && words.contains(dates.get(first).span())
        ? Optional.of(dates.get(first))
        : Optional.empty();
  }

  private int firstDateFrom(int start) {
    int low = 0;
    int high = dates.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (dates.get(middle).span().start() < start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The name with a year before it and a phrase such as "of May 2016" after it. */
  private TextSpan nearby(Naming naming) {
    Sentence sentence = naming.sentence();
    int to = naming.words().to();
    while (to < sentence.size() && continuesDate(sentence, to)) {
      to++;
    }
    return TextSpan.of(sentence.token(naming.words().from()).start(), sentence.token(to - 1).end());
  }

  private boolean continuesDate(Sentence sentence, int i) {
    return switch (sentence.word(i)) {
      case "of", "in", "on", "from", "," -> true;
      default ->
          sentence.tag(i) == Tag.NUM
              || sentence.tag(i) == Tag.PROPN
              || statuses.isMaking(sentence, i);
    };
  }

  /** "signed in Lima": the capitalized words after "in", unless they are a month. */
  private Optional<String> place(Naming naming) {
    Sentence sentence = naming.sentence();
    int end = Math.min(sentence.size(), naming.words().to() + NEAR / 3);
    for (int i = naming.headEnd(); i + 1 < end; i++) {
      if (statuses.isMaking(sentence, i) && sentence.word(i + 1).equals("in")) {
        return placeAt(sentence, i + 2);
      }
    }
    return Optional.empty();
  }

  private Optional<String> placeAt(Sentence sentence, int from) {
    int to = from;
    while (sentence.tag(to) == Tag.PROPN) {
      to++;
    }
    if (to == from) {
      return Optional.empty();
    }
    TextSpan words = TextSpan.of(sentence.token(from).start(), sentence.token(to - 1).end());
    int date = firstDateFrom(words.start());
    boolean month = date < dates.size() && dates.get(date).span().start() < words.end();
    return month ? Optional.empty() : Optional.of(words.in(sentences.document().text()));
  }
}
