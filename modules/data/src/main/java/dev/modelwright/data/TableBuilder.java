// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import dev.modelwright.base.JobContext;
import dev.modelwright.base.Message;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import tech.tablesaw.api.Table;

/** Turns gathered columns into a dataset. */
final class TableBuilder {

  private final Dialect dialect;
  private final TextInference texts;
  private final Choices choices;
  private final Workers workers;
  private final JobContext context;

  TableBuilder(Dialect dialect, Choices choices, Workers workers, JobContext context) {
    this.dialect = dialect;
    this.texts = new TextInference(dialect.sign());
    this.choices = choices;
    this.workers = workers;
    this.context = context;
  }

  /** The dataset of the columns; those that are no numbers after all must have been read again. */
  Dataset build(DataSource source, TableLoader.Loaded loaded) {
    List<ColumnInfo> infos = new ArrayList<>();
    Table table = Table.create(String.valueOf(source.file().getFileName()));
    List<Message> warnings = new ArrayList<>(loaded.warnings());
    Set<String> used = new HashSet<>();
    for (TypedColumn typed : columns(loaded)) {
      infos.add(typed.info());
      // the usual way compares each name with all others, which takes minutes for 100,000 columns
      table.internalAddWithoutValidation(typed.column().setName(free(typed.info().name(), used)));
      warnings.addAll(typed.warnings());
    }
    return new Dataset(source, table, infos, warnings, loaded.repairs());
  }

  private List<TypedColumn> columns(TableLoader.Loaded loaded) {
    TypedColumn[] typed = new TypedColumn[loaded.columns().size()];
    workers.each(
        typed.length,
        i -> typed[i] = column(loaded.layout().names().get(i), loaded.columns().get(i)),
        context::check);
    return List.of(typed);
  }

  /** Tablesaw does not tell capitals from small letters in names; ours may differ in them only. */
  private static String free(String name, Set<String> used) {
    String candidate = name;
    for (int k = 2; !used.add(candidate.toLowerCase(Locale.ROOT)); k++) {
      candidate = name + " (" + k + ")";
    }
    return candidate;
  }

  private TypedColumn column(String name, Collector collector) {
    return switch (collector) {
      case NumberCollector numbers -> numbers(name, numbers);
      case TextCollector collected ->
          texts.column(
              name, shown(collected.finish()), choices.of(name).orElseGet(ColumnChoice::none));
    };
  }

  /** Texts as they stand in the file, where they hold the delimiter. */
  private Levels shown(Levels levels) {
    return Grammar.single(dialect.delimiter()) ? levels : levels.map(dialect::shown);
  }

  private static TypedColumn numbers(String name, NumberCollector collector) {
    Numbers numbers = collector.finish();
    Evidence evidence = new Evidence();
    ByteDictionary oddities = collector.oddities();
    for (int code = 0; code < oddities.size(); code++) {
      evidence.missing(oddities.text(code), oddities.count(code));
    }
    evidence.empty(numbers.empty());
    return NumberInference.column(name, numbers, evidence, Optional.empty());
  }
}
