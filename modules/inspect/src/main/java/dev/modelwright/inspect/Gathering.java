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

/** Puts findings in order, the gravest first, and tells of many of one kind in one. */
final class Gathering {

  private static final int MOST_ALONE = 3;
  private static final int MOST_REMEDIES = 3;
  private static final int MOST_BRIEF = 8;
  private static final Set<FindingKind> USELESS =
      Set.of(FindingKind.IDENTIFIER, FindingKind.PERSONAL_DATA, FindingKind.CONSTANT);
  private static final Set<FindingKind> MISREAD =
      Set.of(
          FindingKind.IDENTIFIER,
          FindingKind.PERSONAL_DATA,
          FindingKind.CONSTANT,
          FindingKind.IMPOSSIBLE_DATES,
          FindingKind.MIXED_TYPES);

  private Gathering() {}

  static List<Finding> of(List<Draft> drafts) {
    Map<FindingKind, List<Draft>> kinds = new EnumMap<>(FindingKind.class);
    drafts.forEach(d -> kinds.computeIfAbsent(d.kind(), kind -> new ArrayList<>()).add(d));
    List<Finding> findings = new ArrayList<>();
    kinds.forEach(
        (kind, found) -> {
          Set<String> silent = columns(kinds, graver(kind));
          List<Draft> kept =
              found.stream()
                  .filter(d -> d.finding().columns().stream().noneMatch(silent::contains))
                  .sorted(Comparator.comparingDouble(Draft::weight).reversed())
                  .toList();
          if (gathered(kind) && kept.size() > MOST_ALONE) {
            findings.add(together(kind, kept));
          } else {
            kept.forEach(draft -> findings.add(draft.finding()));
          }
        });
    return findings;
  }

  /** The columns with a finding of one of some kinds. */
  private static Set<String> columns(Map<FindingKind, List<Draft>> drafts, Set<FindingKind> kinds) {
    Set<String> columns = new HashSet<>();
    for (FindingKind kind : kinds) {
      drafts
          .getOrDefault(kind, List.of())
          .forEach(draft -> columns.addAll(draft.finding().columns()));
    }
    return columns;
  }

  /** The kinds beside which a kind need not be said of the same column. */
  private static Set<FindingKind> graver(FindingKind kind) {
    return switch (kind) {
      case MANY_MISSING, OUTLIERS, SENTINEL -> USELESS;
      case MANY_LEVELS, RARE_LEVELS -> MISREAD;
      case IDENTIFIER, MIXED_TYPES -> Set.of(FindingKind.PERSONAL_DATA);
      case LEAK,
          PERSONAL_DATA,
          CONSTANT,
          DUPLICATE_COLUMNS,
          DUPLICATE_ROWS,
          IMBALANCED_TARGET,
          IMPOSSIBLE_DATES ->
          Set.of();
    };
  }

  /** Whether many of them are told in one sentence: all but what each deserves its own. */
  private static boolean gathered(FindingKind kind) {
    return kind != FindingKind.LEAK
        && kind != FindingKind.PERSONAL_DATA
        && kind != FindingKind.DUPLICATE_ROWS
        && kind != FindingKind.IMBALANCED_TARGET;
  }

  private static Finding together(FindingKind kind, List<Draft> drafts) {
    String several = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    List<String> briefs = drafts.stream().map(Draft::brief).limit(MOST_BRIEF).toList();
    String more = drafts.size() > MOST_BRIEF ? ", …" : "";
    Message sentence =
        Message.of("inspect.several-" + several, drafts.size(), String.join(", ", briefs) + more);
    return new Finding(
        kind,
        drafts.stream().flatMap(draft -> draft.finding().columns().stream()).distinct().toList(),
        sentence,
        remedies("inspect.all-" + several, drafts));
  }

  /** The first remedy of each, at once and one by one. */
  private static List<Remedy> remedies(String label, List<Draft> drafts) {
    List<Remedy> each =
        drafts.stream().flatMap(draft -> draft.finding().remedies().stream().limit(1)).toList();
    List<Remedy> remedies = new ArrayList<>();
    if (each.size() > 1) {
      remedies.add(new Remedy.Together(Message.of(label, each.size()), each));
    }
    each.stream().limit(MOST_REMEDIES).forEach(remedies::add);
    return remedies;
  }
}
