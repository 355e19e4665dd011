// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.inspect;

import dev.modelwright.base.Message;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Puts findings in order, the gravest first, and tells of many of one minor kind in one. */
final class Gathering {

  private static final int MOST_ALONE = 3;
  private static final int MOST_REMEDIES = 4;
  private static final int MOST_BRIEF = 8;

  private Gathering() {}

  static List<Finding> of(List<Draft> drafts) {
    Map<FindingKind, List<Draft>> kinds = new EnumMap<>(FindingKind.class);
    drafts.forEach(d -> kinds.computeIfAbsent(d.kind(), kind -> new ArrayList<>()).add(d));
    Set<String> explained = explained(kinds);
    List<Finding> findings = new ArrayList<>();
    kinds.forEach(
        (kind, found) -> {
          List<Draft> kept =
              found.stream()
                  .filter(
                      d ->
                          !minor(kind)
                              || d.finding().columns().stream().noneMatch(explained::contains))
                  .sorted(Comparator.comparingDouble(Draft::weight).reversed())
                  .toList();
          if (minor(kind) && kept.size() > MOST_ALONE) {
            findings.add(together(kind, kept));
          } else {
            kept.forEach(draft -> findings.add(draft.finding()));
          }
        });
    return findings;
  }

  /** Columns with a graver finding, of which nothing minor needs to be said. */
  private static Set<String> explained(Map<FindingKind, List<Draft>> kinds) {
    Set<String> columns = new HashSet<>();
    kinds.forEach(
        (kind, drafts) -> {
          if (kind == FindingKind.IDENTIFIER
              || kind == FindingKind.PERSONAL_DATA
              || kind == FindingKind.CONSTANT) {
            drafts.forEach(draft -> columns.addAll(draft.finding().columns()));
          }
        });
    return columns;
  }

  private static boolean minor(FindingKind kind) {
    return switch (kind) {
      case MANY_MISSING, MANY_LEVELS, RARE_LEVELS, OUTLIERS, SENTINEL -> true;
      case LEAK,
          IDENTIFIER,
          PERSONAL_DATA,
          CONSTANT,
          DUPLICATE_COLUMNS,
          DUPLICATE_ROWS,
          IMBALANCED_TARGET,
          IMPOSSIBLE_DATES,
          MIXED_TYPES ->
          false;
    };
  }

  private static Finding together(FindingKind kind, List<Draft> drafts) {
    String code = "inspect.several-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    List<String> briefs = drafts.stream().map(Draft::brief).limit(MOST_BRIEF).toList();
    String more = drafts.size() > MOST_BRIEF ? ", …" : "";
    Message sentence = Message.of(code, drafts.size(), String.join(", ", briefs) + more);
    return new Finding(
        kind,
        drafts.stream().flatMap(draft -> draft.finding().columns().stream()).toList(),
        sentence,
        drafts.stream()
            .flatMap(draft -> draft.finding().remedies().stream().limit(1))
            .limit(MOST_REMEDIES)
            .toList());
  }
}
