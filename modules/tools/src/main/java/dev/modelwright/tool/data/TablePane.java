// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.data;

import dev.modelwright.actions.OpenedTable;
import dev.modelwright.data.ColumnInfo;
import dev.modelwright.data.ColumnProfile;
import dev.modelwright.ui.control.ActionButton;
import dev.modelwright.ui.control.Boxes;
import dev.modelwright.ui.control.Bubble;
import dev.modelwright.ui.control.Icons;
import dev.modelwright.ui.control.Notice;
import dev.modelwright.ui.control.Tone;
import dev.modelwright.ui.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The table with what is asked of its rows. */
final class TablePane extends VBox implements ColumnHeader.Acts {

  static final String FILTER = "data-filter";

  private final Words words;
  private final DataModels models;
  private final ColumnTable table;

  TablePane(Words words, DataModels models) {
    super(8);
    this.words = words;
    this.models = models;
    table = new ColumnTable(words, models, this);
    getChildren().addAll(new FilterChips(words, models.rows()), trouble(), Boxes.grow(table));
  }

  /** Why cells could not be copied. */
  private Notice trouble() {
    return new Notice(
            Tone.WARN,
            Bindings.createStringBinding(
                () -> models.rows().copying().get().trouble().map(words::render).orElse(""),
                models.rows().copying(),
                words.languageProperty()))
        .remedy(
            ActionButton.icon(Icons.X, words.bind("tooldata.dismiss"), models.rows()::forgetCopy));
  }

  /** Shows only columns whose names have this text. */
  void seek(String text) {
    table.seek(text);
  }

  @Override
  public void look(String column) {
    models.data().columnProperty().set(Optional.of(column));
  }

  @Override
  public void turn(String column) {
    look(column);
    models.rows().turn(column);
  }

  @Override
  public void filter(String column, Node at) {
    look(column);
    profile(column)
        .ifPresent(
            profile -> {
              List<Bubble> shown = new ArrayList<>();
              StackPane holder = new StackPane();
              holder.setId(FILTER);
              holder
                  .getChildren()
                  .add(
                      new FilterEditor(
                          words, models.rows(), profile, () -> shown.forEach(Bubble::hide)));
              shown.add(Bubble.below(at, holder));
            });
  }

  @Override
  public void type(String column, Node at) {
    info(column).ifPresent(info -> new TypeMenu(words, models.inspect(), info).show(at));
  }

  private Optional<ColumnProfile> profile(String column) {
    return opened().flatMap(open -> open.profile().column(column));
  }

  private Optional<ColumnInfo> info(String column) {
    return opened().flatMap(open -> open.dataset().column(column));
  }

  private Optional<OpenedTable> opened() {
    return models.data().table().getValue();
  }

  /** Asks for a condition on the column that is looked at. */
  void filterLooked() {
    models
        .data()
        .columnProperty()
        .get()
        .ifPresent(column -> table.filter(column).ifPresent(at -> filter(column, at)));
  }

  @Override
  public void requestFocus() {
    table.requestFocus();
  }
}
