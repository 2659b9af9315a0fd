package io.github.readout4j.model;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the parts of a readout must satisfy together: spans lie inside the text, ids are unique, and
 * ids that are referred to exist. Each exception names the path of the part that is wrong.
 */
final class ReadoutCheck {

  private final Readout readout;
  private final Set<String> encounters = new HashSet<>();
  private final Set<String> speakers = new HashSet<>();
  private final Set<String> statements = new HashSet<>();

  private ReadoutCheck(Readout readout) {
    this.readout = readout;
    for (int i = 0; i < readout.encounters().size(); i++) {
      add("encounters", i, readout.encounters().get(i).id(), encounters);
    }
    for (int i = 0; i < readout.speakers().size(); i++) {
      add("speakers", i, readout.speakers().get(i).id(), speakers);
    }
    for (int i = 0; i < readout.statements().size(); i++) {
      add("statements", i, readout.statements().get(i).id(), statements);
    }
  }

  static ReadoutCheck of(Readout readout) {
    return new ReadoutCheck(readout);
  }

  void run() {
    span("headline", readout.headline());
    if (readout.dateline().isPresent()) {
      dateline(readout.dateline().get());
    }
    speaker("issuer", readout.issuer());
    each("encounters", readout.encounters(), this::encounter);
    each("statements", readout.statements(), this::statement);
    each("positions", readout.positions(), this::position);
    each("agreements", readout.agreements(), this::agreement);
    each("dates", readout.dates(), this::date);
    spans("furniture", readout.furniture());
    each("diagnostics", readout.diagnostics(), (path, it) -> span(path + ".span", it.span()));
  }

  private void dateline(Dateline dateline) {
    span("dateline.span", dateline.span());
    date("dateline.date", dateline.date());
  }

  private void encounter(String path, Encounter encounter) {
    speakers(path + ".participants", encounter.participants());
    speaker(path + ".initiator", encounter.initiator());
    date(path + ".date", encounter.date());
    span(path + ".span", encounter.span());
  }

  private void statement(String path, Statement statement) {
    known(path + ".encounter", encounters, statement.encounter());
    speakers(path + ".speakers", statement.speakers());
    speakers(path + ".addressees", statement.addressees());
    span(path + ".source", statement.source());
    span(path + ".cue", statement.cue());
    spans(path + ".content", statement.content());
    known(path + ".within", statements, statement.within());
  }

  private void position(String path, Position position) {
    known(path + ".statement", statements, position.statement());
    speakers(path + ".holders", position.holders());
    span(path + ".target", position.target());
    speakers(path + ".toward", position.toward());
  }

  private void agreement(String path, Agreement agreement) {
    speakers(path + ".parties", agreement.parties());
    date(path + ".date", agreement.date());
    spans(path + ".mentions", agreement.mentions());
    each(path + ".statements", agreement.statements(), (at, it) -> known(at, statements, it));
  }

  private void date(String path, Optional<DateMention> date) {
    if (date.isPresent()) {
      date(path, date.get());
    }
  }

  private void date(String path, DateMention date) {
    span(path + ".span", date.span());
  }

  private void speakers(String path, List<Speaker> those) {
    for (int i = 0; i < those.size(); i++) {
      known(path + "[" + i + "]", speakers, those.get(i).id());
    }
  }

  private void speaker(String path, Optional<Speaker> speaker) {
    if (speaker.isPresent()) {
      known(path, speakers, speaker.get().id());
    }
  }

  private void spans(String path, List<TextSpan> spans) {
    for (int i = 0; i < spans.size(); i++) {
      span(path + "[" + i + "]", spans.get(i));
    }
  }

  private void span(String path, Optional<TextSpan> span) {
    if (span.isPresent()) {
      span(path, span.get());
    }
  }

  private void span(String path, TextSpan span) {
    int length = readout.text().length();
    if (span.end() > length) {
      throw new IllegalArgumentException(
          "%s: span [%d, %d) reaches beyond the text, which has %d characters"
              .formatted(path, span.start(), span.end(), length));
    }
  }

  private static void known(String path, Set<String> ids, Optional<String> id) {
    if (id.isPresent()) {
      known(path, ids, id.get());
    }
  }

  private static void known(String path, Set<String> ids, String id) {
    if (!ids.contains(id)) {
      throw new IllegalArgumentException(path + ": the readout holds no such id: " + id);
    }
  }

  private static void add(String path, int index, String id, Set<String> ids) {
    if (!ids.add(id)) {
      throw new IllegalArgumentException(path + "[" + index + "]: the id is taken: " + id);
    }
  }

  private static <T> void each(String path, List<T> values, Check<? super T> check) {
    for (int i = 0; i < values.size(); i++) {
      check.check(path + "[" + i + "]", values.get(i));
    }
  }

  /** Checks one value and knows its path. */
  private interface Check<T> {
    void check(String path, T value);
  }
}
