// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.prepare;

import dev.modelwright.actions.OpenedTable;
import dev.modelwright.data.ColumnInfo;
import dev.modelwright.data.ColumnProfile;
import dev.modelwright.learn.ExpressionText;
import dev.modelwright.learn.Recipe;
import dev.modelwright.learn.RecipeStep;
import dev.modelwright.ui.text.Numbers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** New steps for chosen columns, each beginning with something that works. */
final class NewSteps {

  private final OpenedTable table;
  private final Map<String, Form> forms;

  /** Steps to be put at the end of a recipe; none reads the target but a condition. */
  NewSteps(OpenedTable table, Recipe recipe, Optional<String> target) {
    this.table = table;
    forms = Form.after(table.dataset().columns(), recipe);
    target.ifPresent(forms::remove);
  }

  /** Those of the columns that a treatment can be done to. */
  List<String> fitting(TreatmentKind kind, List<String> columns) {
    return columns.stream()
        .filter(column -> Optional.ofNullable(forms.get(column)).filter(kind::fits).isPresent())
        .toList();
  }

  /** A treatment of each of the columns that it can be done to. */
  List<RecipeStep> treat(TreatmentKind kind, List<String> columns) {
    List<RecipeStep> steps = new ArrayList<>();
    for (String column : fitting(kind, columns)) {
      Form form = forms.getOrDefault(column, Form.NUMBER);
      steps.add(new RecipeStep.Treat(column, kind.first(form, profile(column))));
    }
    return steps;
  }

  private Optional<ColumnProfile> profile(String column) {
    return table.profile().column(column);
  }

  /** A condition that all values of the column meet, to be narrowed. */
  RecipeStep keep(List<String> columns) {
    String column = columns.isEmpty() ? firstNumber() : columns.getFirst();
    String name = ExpressionText.name(column);
    String condition =
        switch (profile(column).orElse(null)) {
          case ColumnProfile.Numeric numeric when forms.get(column) == Form.NUMBER ->
              name + " >= " + Numbers.plain(numeric.min());
          case ColumnProfile.Textual textual when !textual.top().isEmpty() ->
              name + " != '" + textual.top().getLast().text().replace("'", "''") + "'";
          case null, default -> "not is_missing(" + name + ")";
        };
    return new RecipeStep.KeepRows(condition);
  }

  /** A new column of the chosen ones, or of the first numbers. */
  RecipeStep derive(List<String> columns) {
    List<String> numbers =
        columns.stream().filter(column -> forms.get(column) == Form.NUMBER).toList();
    String first = ExpressionText.name(numbers.isEmpty() ? firstNumber() : numbers.getFirst());
    String expression =
        numbers.size() < 2 ? first : first + " / " + ExpressionText.name(numbers.get(1));
    return new RecipeStep.Derive(freeName(), expression);
  }

  private String firstNumber() {
    return forms.entrySet().stream()
        .filter(entry -> entry.getValue() == Form.NUMBER)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseGet(() -> table.dataset().columns().getFirst().name());
  }

  private String freeName() {
    Set<String> taken = new HashSet<>(forms.keySet());
    table.dataset().columns().stream().map(ColumnInfo::name).forEach(taken::add);
    int number = 1;
    while (taken.contains("new_" + number)) {
      number++;
    }
    return "new_" + number;
  }
}
