// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.prepare;

import dev.modelwright.data.ColumnInfo;
import dev.modelwright.data.ColumnKind;
import dev.modelwright.learn.Recipe;
import dev.modelwright.learn.RecipeStep;
import dev.modelwright.learn.Treatment;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What stands in a column at some point of a recipe. */
enum Form {
  NUMBER,
  CATEGORY,
  TEXT,
  DATE,
  DATETIME,
  /** Several columns of numbers, made of one. */
  NUMBERS;

  /** What stands in a column of the file. */
  static Form of(ColumnInfo column) {
    return switch (column.storage()) {
      case NUMBER -> NUMBER;
      case DATE -> DATE;
      case DATETIME -> DATETIME;
      case CATEGORY -> column.kind() == ColumnKind.TEXT ? TEXT : CATEGORY;
    };
  }

  /** What stands in the columns after all steps of a recipe. */
  static Map<String, Form> after(List<ColumnInfo> columns, Recipe recipe) {
    Map<String, Form> forms = new LinkedHashMap<>();
    columns.forEach(column -> forms.put(column.name(), of(column)));
    for (RecipeStep step : recipe.steps()) {
      switch (step) {
        case RecipeStep.Derive(String name, String expression) -> forms.put(name, NUMBER);
        case RecipeStep.Treat(String column, Treatment treatment) ->
            forms.computeIfPresent(column, (name, before) -> before.after(treatment));
        case RecipeStep.SetRole role -> {}
        case RecipeStep.KeepRows keep -> {}
        case RecipeStep.DropMissing drop -> {}
        case RecipeStep.DropDuplicates drop -> {}
      }
    }
    return forms;
  }

  private Form after(Treatment treatment) {
    return switch (treatment) {
      case Treatment.Bin bin -> CATEGORY;
      case Treatment.BinAt bin -> CATEGORY;
      case Treatment.GatherRare gather -> CATEGORY;
      case Treatment.Ordinal ordinal -> NUMBER;
      case Treatment.InOrder order -> NUMBER;
      case Treatment.Frequency frequency -> NUMBER;
      case Treatment.OneHot oneHot -> NUMBERS;
      case Treatment.TargetMean mean -> NUMBERS;
      case Treatment.DateParts parts -> NUMBERS;
      case Treatment.Tfidf tfidf -> NUMBERS;
      case Treatment.HashWords hash -> NUMBERS;
      case Treatment.FillMedian fill -> this;
      case Treatment.FillMean fill -> this;
      case Treatment.FillMostFrequent fill -> this;
      case Treatment.FillConstant fill -> this;
      case Treatment.MissingIndicator indicator -> this;
      case Treatment.Standardise scale -> this;
      case Treatment.MinMax scale -> this;
      case Treatment.Robust scale -> this;
      case Treatment.ClipQuantiles clip -> this;
      case Treatment.ClipAt clip -> this;
      case Treatment.Log log -> this;
      case Treatment.YeoJohnson power -> this;
    };
  }
}
