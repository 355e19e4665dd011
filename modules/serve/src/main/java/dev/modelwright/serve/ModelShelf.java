// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.serve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The loaded models by name and version; of a name without a version the newest answers. */
final class ModelShelf {

  private final List<LiveModel> models;
  private final Map<String, List<LiveModel>> byName = new LinkedHashMap<>();

  ModelShelf(List<LiveModel> models) {
    this.models = List.copyOf(models);
    for (LiveModel model : models) {
      byName.computeIfAbsent(model.name(), name -> new ArrayList<>()).add(model);
    }
  }

  /** All of them, in the order in which they were given. */
  List<LiveModel> all() {
    return models;
  }

  /** The model that answers where none is named: the newest version of the first name. */
  LiveModel main() {
    return newest(models.getFirst().name()).orElseThrow();
  }

  /** The versions of a name; none where it is unknown. */
  List<LiveModel> versions(String name) {
    return byName.getOrDefault(name, List.of());
  }

  Optional<LiveModel> find(String name, Optional<String> version) {
    return version.isEmpty()
        ? newest(name)
        : versions(name).stream().filter(m -> m.version().equals(version.get())).findFirst();
  }

  /** The one with the largest number for a version; the last where no version is a number. */
  private Optional<LiveModel> newest(String name) {
    return versions(name).stream()
        .reduce((one, other) -> number(one) > number(other) ? one : other);
  }

  private static long number(LiveModel model) {
    String version = model.version();
    boolean digits = version.length() <= 18 && version.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits && !version.isEmpty() ? Long.parseLong(version) : -1;
  }

  void close() {
    models.forEach(LiveModel::close);
  }
}
