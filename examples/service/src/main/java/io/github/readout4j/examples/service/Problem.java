package io.github.readout4j.examples.service;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Locale;

/**
 * Why a request was refused, in the form of RFC 9457 (problem details for HTTP).
 *
 * @param type a stable name to branch on
 * @param title what sort of problem it is, for a person to read
 * @param status the HTTP status
 * @param detail what is wrong with this request, and where
 */
@JsonPropertyOrder({"type", "title", "status", "detail"})
record Problem(String type, String title, int status, String detail) {

  static final String MEDIA_TYPE = "application/problem+json";

  private static final String TYPES = "urn:readout4j:problem:";

  /** What can be wrong. */
  enum Kind {
    NOT_UTF8(400, "The body is not UTF-8"),
    NOT_JSON(400, "The body is not JSON"),
    NOT_A_REQUEST(400, "The request is not what this address takes"),
    NOT_FOUND(404, "There is nothing at this address"),
    METHOD_NOT_ALLOWED(405, "This address does not take this method"),
    BODY_TOO_SLOW(408, "The body took too long to arrive"),
    BODY_TOO_LARGE(413, "The body is too large"),
    UNSUPPORTED_TYPE(415, "This type of body is not taken"),
    FAILED(500, "The service failed"),
    BUSY(503, "The service is busy"),
    TIME_LIMIT(503, "The text took too long"),
    STOPPING(503, "The service is stopping");

    private final int status;
    private final String title;

    Kind(int status, String title) {
      this.status = status;
      this.title = title;
    }

    Problem because(String detail) {
      String name = name().toLowerCase(Locale.ROOT).replace('_', '-');
      return new Problem(TYPES + name, title, status, detail);
    }

    ProblemException refuse(String detail) {
      return new ProblemException(because(detail));
    }
  }
}
