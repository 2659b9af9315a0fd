package io.github.readout4j.speaker;

import io.github.readout4j.lexicon.Table;
import java.util.HashMap;
import java.util.Map;

/** The short English names of countries by their codes. */
final class CountryNames {

  private final Map<String, String> names;

  private CountryNames(Map<String, String> names) {
    this.names = names;
  }

  static CountryNames standard() {
    Map<String, String> names = new HashMap<>();
    for (Table.Row row : Table.named("countries").rows()) {
      names.put(row.get("code"), row.get("name"));
    }
    return new CountryNames(Map.copyOf(names));
  }

  String of(String code) {
    return names.getOrDefault(code, code);
  }
}
