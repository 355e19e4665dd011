// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.prepare;

import dev.modelwright.actions.OpenedTable;
import dev.modelwright.data.ColumnInfo;
import dev.modelwright.data.ColumnProfile;
import dev.modelwright.learn.Recipe;
import dev.modelwright.learn.RecipeStep;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Three steps that are typical for a table, to begin with. */
final class Suggestions {

  private static final double SKEWED = 3;
  private static final int MANY_LEVELS = 8;

  private final NewSteps steps;
  private final List<ColumnProfile> profiles;

  private Suggestions(OpenedTable table, Optional<String> target) {
    steps = new NewSteps(table, Recipe.none(), target);
    profiles =
        table.profile().columns().stream()
            .filter(profile -> !target.equals(Optional.of(profile.column().name())))
            .toList();
  }

  /** Steps for what was found in the table, and such as always help to understand. */
  static List<RecipeStep> of(OpenedTable table, Optional<String> target) {
    Suggestions found = new Suggestions(table, target);
    List<RecipeStep> all = new ArrayList<>();
    found.gaps().ifPresent(all::add);
    found.tail().ifPresent(all::add);
    found.rare().ifPresent(all::add);
    all.add(found.steps.keep(List.of()));
    all.add(found.steps.derive(found.numbers()));
    all.add(new RecipeStep.DropDuplicates());
    return all.subList(0, 3);
  }

  private Optional<RecipeStep> gaps() {
    return profiles.stream()
        .filter(profile -> profile.missing() > 0)
        .max(Comparator.comparingInt(ColumnProfile::missing))
        .flatMap(profile -> treat(TreatmentKind.MISSING_INDICATOR, profile));
  }

  /** The column with the longest tail on the right, as far as it is worth a logarithm. */
  private Optional<RecipeStep> tail() {
    return numeric()
        .filter(profile -> profile.min() >= 0 && tail(profile) > SKEWED)
        .max(Comparator.comparingDouble(Suggestions::tail))
        .flatMap(profile -> treat(TreatmentKind.LOG, profile));
  }

  private static double tail(ColumnProfile.Numeric profile) {
    double median = profile.quantiles().at(0.5);
    double below = median - profile.quantiles().at(0.01);
    return below <= 0 ? 0 : (profile.quantiles().at(0.99) - median) / below;
  }

  private Optional<RecipeStep> rare() {
    return profiles.stream()
        .filter(ColumnProfile.Textual.class::isInstance)
        .map(ColumnProfile.Textual.class::cast)
        .filter(profile -> profile.distinct() > MANY_LEVELS)
        .filter(profile -> profile.distinct() < profile.rows() / 4)
        .max(Comparator.comparingInt(ColumnProfile.Textual::distinct))
        .flatMap(profile -> treat(TreatmentKind.GATHER_RARE, profile));
  }

  private Stream<ColumnProfile.Numeric> numeric() {
    return profiles.stream()
        .filter(ColumnProfile.Numeric.class::isInstance)
        .map(ColumnProfile.Numeric.class::cast);
  }

  private List<String> numbers() {
    return numeric()
        .map(ColumnProfile::column)
        .filter(column -> Form.of(column) == Form.NUMBER)
        .map(ColumnInfo::name)
        .limit(2)
        .toList();
  }

  private Optional<RecipeStep> treat(TreatmentKind kind, ColumnProfile profile) {
    return steps.treat(kind, List.of(profile.column().name())).stream().findFirst();
  }
}
