// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn;

import dev.modelwright.base.Message;
import dev.modelwright.model.InputType;
import java.util.List;
import java.util.stream.Stream;

/** How a table's columns are to be prepared, before anything is fitted. */
public record PreparationPlan(List<Column> columns, List<Omission> omissions) {

  /** Copies the lists. */
  public PreparationPlan {
    columns = List.copyOf(columns);
    omissions = List.copyOf(omissions);
  }

  /** What is done to one column, in order. */
  public record Column(String name, InputType type, List<Treatment> treatments) {

    /** Copies the treatments. */
    public Column {
      treatments = List.copyOf(treatments);
    }
  }

  /** A column that the model does not ask for, and why, in a sentence. */
  public record Omission(String column, Message reason) {}

  /** All of it in sentences. */
  public List<Message> sentences() {
    Stream<Message> done =
        columns.stream()
            .flatMap(c -> c.treatments().stream().map(treatment -> treatment.sentence(c.name())));
    return Stream.concat(omissions.stream().map(Omission::reason), done).toList();
  }
}
