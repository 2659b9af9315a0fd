package io.github.readout4j.text;

import io.github.readout4j.date.DateExpression;
import io.github.readout4j.date.DateExpressions;
import io.github.readout4j.date.Reference;
import io.github.readout4j.model.DateMention;
import io.github.readout4j.model.Dateline;
import io.github.readout4j.model.TextSpan;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the dates of a document and gives them values, counted from when it was written.
 *
 * <p>That is the day it was published, if the caller knows it; else the day of its dateline; else a
 * full date in its headline or first paragraph, which tells the year of "April 5", but not which
 * day "today" is. Where nothing tells the year, the value keeps it unknown. Immutable and
 * thread-safe.
 */
public final class DateFinder {

  private static final Set<Block.Kind> UNREAD =
      EnumSet.of(Block.Kind.BLANK, Block.Kind.FURNITURE, Block.Kind.UNREAD);

  private final DateExpressions expressions;

  DateFinder(DateExpressions expressions) {
    this.expressions = expressions;
  }

  /** Returns the finder with the shipped words. */
  public static DateFinder standard() {
    return new DateFinder(DateExpressions.standard());
  }

  /**
   * What is known of the dates of a document.
   *
   * @param document the document, with the date of its dateline counted as all others are
   * @param mentions the dates in text order, without those of the page's furniture
   * @param day a day about which the document was written, if it or the caller tells
   */
  public record Dates(Document document, List<DateMention> mentions, Optional<LocalDate> day) {}

  /** Returns the dates of the document, counted from the day of publication if it is known. */
  public Dates find(Document document, Optional<LocalDate> publishedOn) {
    Map<Block, List<DateExpression>> written = new LinkedHashMap<>();
    for (Block block : document.blocks()) {
      written.put(block, in(document, block));
    }
    Reference reference = reference(document, written, publishedOn);
    List<DateExpression> dates = new ArrayList<>();
    for (List<DateExpression> those : written.values()) {
      dates.addAll(those);
    }
    return new Dates(dated(document, reference), mentions(dates, reference), reference.near());
  }

  private Document dated(Document document, Reference reference) {
    Optional<DateExpression> date = dateOfDateline(document);
    if (document.dateline().isEmpty()) {
      return document;
    }
    Dateline.Builder dateline = Dateline.builder().from(document.dateline().get());
    dateline.date(date.isPresent() ? Optional.of(date.get().mention(reference)) : Optional.empty());
    return document.with(dateline.build());
  }

  private static List<DateMention> mentions(List<DateExpression> dates, Reference reference) {
    List<DateMention> mentions = new ArrayList<>();
    Reference now = reference;
    for (int i = 0; i < dates.size(); i++) {
      DateExpression date = dates.get(i);
      boolean explained = i + 1 < dates.size() && dates.get(i + 1).explains(date, now);
      mentions.add(explained ? sameDay(date, dates.get(i + 1), now) : date.mention(now));
      Optional<LocalDate> day = date.day(now);
      now = day.isPresent() ? now.withLast(day.get()) : now;
    }
    return List.copyOf(mentions);
  }

  private static DateMention sameDay(
      DateExpression date, DateExpression explanation, Reference reference) {
    DateMention told = explanation.mention(reference);
    return DateMention.builder()
        .span(TextSpan.of(date.start(), date.end()))
        .value(told.value())
        .resolved(told.resolved())
        .build();
  }

  private List<DateExpression> in(Document document, Block block) {
    return UNREAD.contains(block.kind())
        ? List.of()
        : expressions.find(document.clean(), block.start(), block.end());
  }

  private Reference reference(
      Document document,
      Map<Block, List<DateExpression>> written,
      Optional<LocalDate> publishedOn) {
    if (publishedOn.isPresent()) {
      return Reference.writtenOn(publishedOn.get());
    }
    Optional<DateExpression> dated = dateOfDateline(document);
    if (dated.isEmpty()) {
      return own(written);
    }
    Optional<LocalDate> day = dated.get().fullDay();
    if (day.isPresent()) {
      return Reference.writtenOn(day.get());
    }
    Optional<MonthDay> monthDay = dated.get().monthDay();
    Reference own = own(written);
    return monthDay.isPresent() ? own.withWrittenDay(monthDay.get()) : own;
  }

  private Optional<DateExpression> dateOfDateline(Document document) {
    if (document.dateline().isEmpty() || document.dateline().get().date().isEmpty()) {
      return Optional.empty();
    }
    TextSpan span = document.dateline().get().date().get().span();
    return expressions.startingAt(document.clean(), span.start(), span.end());
  }

  /** The day that headline or first paragraph give in full. */
  private static Reference own(Map<Block, List<DateExpression>> written) {
    for (Map.Entry<Block, List<DateExpression>> entry : written.entrySet()) {
      Block block = entry.getKey();
      List<DateExpression> dates = entry.getValue();
      for (int i = 0; i < dates.size(); i++) {
        Optional<LocalDate> day = dates.get(i).fullDay();
        if (day.isPresent() && block.kind() == Block.Kind.ISSUER) {
          return Reference.writtenOn(day.get());
        }
        if (day.isPresent()) {
          boolean today =
              i > 0 && dates.get(i - 1).isToday() && dates.get(i).isApposition(dates.get(i - 1));
          return today ? Reference.writtenOn(day.get()) : Reference.near(day.get());
        }
      }
      if (block.kind() == Block.Kind.PARAGRAPH || block.kind() == Block.Kind.TURN) {
        return Reference.unknown();
      }
    }
    return Reference.unknown();
  }
}
