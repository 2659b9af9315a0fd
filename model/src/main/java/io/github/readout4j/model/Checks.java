package io.github.readout4j.model;

import java.util.List;

/** What single values must satisfy; each check throws an exception that says what is wrong. */
final class Checks {

  private Checks() {}

  static void notBlank(String value, String name) {
    if (value.isBlank()) {
      throw new IllegalArgumentException(name + " is blank");
    }
  }

  static void confidence(double confidence) {
    // Written so that NaN fails too.
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence is not between 0 and 1: " + confidence);
    }
  }

  static void countryCode(String code) {
    if (code.length() != 2 || !isCapital(code.charAt(0)) || !isCapital(code.charAt(1))) {
      throw new IllegalArgumentException("country is not an ISO 3166-1 alpha-2 code: " + code);
    }
  }

  private static boolean isCapital(char letter) {
    return letter >= 'A' && letter <= 'Z';
  }

  static void inOrder(List<TextSpan> spans, String name) {
    for (int i = 1; i < spans.size(); i++) {
      if (spans.get(i).start() < spans.get(i - 1).end()) {
        throw new IllegalArgumentException(name + " is not in text order: " + spans);
      }
    }
  }
}
