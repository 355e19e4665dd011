// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.serve;

import dev.modelwright.model.InputColumn;
import dev.modelwright.model.InputSchema;
import dev.modelwright.model.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A schema as the rule book at the door: which fields there are, and which a row must have. */
final class Admission {

  private final InputSchema schema;
  private final List<ColumnRule> rules;
  private final List<ColumnRule> required;
  private final Map<String, ColumnRule> byName = new HashMap<>();

  /**
   * The rules of a schema.
   *
   * @param steps that say what stands for a missing value
   */
  Admission(InputSchema schema, List<Step> steps) {
    this.schema = schema;
    List<ColumnRule> all = new ArrayList<>();
    for (int i = 0; i < schema.columns().size(); i++) {
      InputColumn column = schema.columns().get(i);
      ColumnRule rule = ColumnRule.of(column, i, ColumnMarks.of(column.name(), steps));
      all.add(rule);
      byName.put(rule.column().name(), rule);
    }
    this.rules = List.copyOf(all);
    this.required = all.stream().filter(ColumnRule::required).toList();
  }

  InputSchema schema() {
    return schema;
  }

  /** All rules in the schema's order. */
  List<ColumnRule> rules() {
    return rules;
  }

  /** The rule of a field; refuses a field that the model does not know, and names the closest. */
  ColumnRule field(String name) {
    ColumnRule rule = byName.get(name);
    if (rule == null) {
      throw Refusal.bad(
          "Unknown field "
              + Refusal.quote(name)
              + "."
              + ClosestName.of(name, schema.names())
                  .map(known -> " Did you mean " + Refusal.quote(known) + "?")
                  .orElse(""));
    }
    return rule;
  }

  /** Refuses a row that lacks a value which the model cannot fill in. */
  void checkRow(RawRows rows, int row) {
    for (ColumnRule rule : required) {
      if (rule.missing(rows, row)) {
        throw Refusal.bad(
            "Field "
                + Refusal.quote(rule.column().name())
                + " is missing, and this model needs it: send "
                + rule.asksFor()
                + ".");
      }
    }
  }
}
