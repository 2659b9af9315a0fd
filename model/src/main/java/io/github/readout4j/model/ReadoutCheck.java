package io.github.readout4j.model;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What the parts of a readout must satisfy together: spans lie inside the text, ids are unique, and
 * ids that are referred to exist. Each exception names the path of the part that is wrong.
 */
final class ReadoutCheck {

  private final Readout readout;
  private final Set<String> encounters;
  private final Set<String> speakers;
  private final Set<String> statements;

  private ReadoutCheck(Readout readout) {
    this.readout = readout;
    this.encounters = unique("encounters", readout.encounters(), Encounter::id);
    this.speakers = unique("speakers", readout.speakers(), Speaker::id);
    this.statements = unique("statements", readout.statements(), Statement::id);
  }

  static ReadoutCheck of(Readout readout) {
    return new ReadoutCheck(readout);
  }

  void run() {
    span("headline", readout.headline());
    readout.dateline().ifPresent(this::dateline);
    speaker("issuer", readout.issuer());
    each("encounters", readout.encounters(), this::encounter);
    each("statements", readout.statements(), this::statement);
    each("positions", readout.positions(), this::position);
    each("agreements", readout.agreements(), this::agreement);
    each("dates", readout.dates(), this::date);
    each("furniture", readout.furniture(), this::span);
    each("diagnostics", readout.diagnostics(), (path, it) -> span(path + ".span", it.span()));
  }

  private void dateline(Dateline dateline) {
    span("dateline.span", dateline.span());
    dateline.date().ifPresent(it -> date("dateline.date", it));
  }

  private void encounter(String path, Encounter encounter) {
    speakers(path + ".participants", encounter.participants());
    speaker(path + ".initiator", encounter.initiator());
    encounter.date().ifPresent(it -> date(path + ".date", it));
    span(path + ".span", encounter.span());
  }

  private void statement(String path, Statement statement) {
    statement.encounter().ifPresent(it -> known(path + ".encounter", encounters, it));
    speakers(path + ".speakers", statement.speakers());
    speakers(path + ".addressees", statement.addressees());
    span(path + ".source", statement.source());
    span(path + ".cue", statement.cue());
    each(path + ".content", statement.content(), this::span);
    statement.within().ifPresent(it -> known(path + ".within", statements, it));
  }

  private void position(String path, Position position) {
    known(path + ".statement", statements, position.statement());
    speakers(path + ".holders", position.holders());
    span(path + ".target", position.target());
    speakers(path + ".toward", position.toward());
  }

  private void agreement(String path, Agreement agreement) {
    speakers(path + ".parties", agreement.parties());
    agreement.date().ifPresent(it -> date(path + ".date", it));
    each(path + ".mentions", agreement.mentions(), this::span);
    each(path + ".statements", agreement.statements(), (at, it) -> known(at, statements, it));
  }

  private void date(String path, DateMention date) {
    span(path + ".span", date.span());
  }

  private void speakers(String path, List<Speaker> those) {
    each(path, those, (at, it) -> known(at, speakers, it.id()));
  }

  private void speaker(String path, Optional<Speaker> speaker) {
    speaker.ifPresent(it -> known(path, speakers, it.id()));
  }

  private void span(String path, Optional<TextSpan> span) {
    span.ifPresent(it -> span(path, it));
  }

  private void span(String path, TextSpan span) {
    int length = readout.text().length();
    if (span.end() > length) {
      throw new IllegalArgumentException(
          "%s: span [%d, %d) reaches beyond the text, which has %d characters"
              .formatted(path, span.start(), span.end(), length));
    }
  }

  private static void known(String path, Set<String> ids, String id) {
    if (!ids.contains(id)) {
      throw new IllegalArgumentException(path + ": the readout holds no such id: " + id);
    }
  }

  private static <T> Set<String> unique(String path, List<T> values, Function<T, String> id) {
    Set<String> ids = new HashSet<>();
    each(
        path,
        values,
        (at, it) -> {
          if (!ids.add(id.apply(it))) {
            throw new IllegalArgumentException(at + ": the id is taken: " + id.apply(it));
          }
        });
    return ids;
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
