// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.data;

import dev.modelwright.data.ColumnProfile;
import dev.modelwright.tool.data.rows.Cells;
import dev.modelwright.ui.control.Boxes;
import dev.modelwright.ui.control.Labels;
import dev.modelwright.ui.text.Words;
import dev.modelwright.ui.theme.Style;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.VBox;

/** The most frequent texts of a column, each with its share as a bar. */
final class LevelList extends VBox {

  private static final int MOST = 12;
  private static final int SEVERAL = 6;
  private static final int FEW = 4;

  private final Words words;
  private final int rows;

  private LevelList(Words words, int rows) {
    super(8);
    this.words = words;
    this.rows = rows;
  }

  /** The most frequent texts; of those that all differ only a few. */
  static LevelList of(Words words, ColumnProfile.Textual profile) {
    LevelList list = new LevelList(words, profile.rows());
    int present = profile.rows() - profile.missing();
    int most = profile.distinct() == present ? FEW : MOST;
    profile.top().stream()
        .limit(most)
        .forEach(level -> list.add(Words.fixed(level.text()), level.count()));
    int told = profile.top().stream().limit(most).mapToInt(ColumnProfile.Level::count).sum();
    list.rest(present - told, profile.distinct() - most);
    return list;
  }

  /** The most frequent numbers. */
  static LevelList of(Words words, ColumnProfile.Numeric profile) {
    LevelList list = new LevelList(words, profile.rows());
    int present = profile.rows() - profile.missing();
    int distinct = profile.column().distinct();
    int most = distinct == present ? FEW : SEVERAL;
    List<ColumnProfile.Value> top = profile.top().stream().limit(most).toList();
    top.forEach(value -> list.add(Words.fixed(Cells.number(value.value())), value.count()));
    list.rest(
        present - top.stream().mapToInt(ColumnProfile.Value::count).sum(), distinct - top.size());
    return list;
  }

  private void rest(int count, int different) {
    if (count > 0) {
      add(words.bind("tooldata.other-levels", words.number(n -> n.count(different))), count);
    }
  }

  private void add(ObservableValue<String> text, int count) {
    double share = (double) count / Math.max(1, rows);
    getChildren()
        .add(
            Boxes.column(
                4,
                Boxes.row(
                    8,
                    Labels.line(text),
                    Boxes.spacer(),
                    Labels.whole(
                        words.number(n -> n.count(count)), Style.TEXT_SMALL, Style.TEXT_MUTED),
                    share(share)),
                new ShareBar(share)));
  }

  private javafx.scene.control.Label share(double share) {
    var label = Labels.whole(words.number(n -> n.percent(share)), Style.TEXT_SMALL, Style.NUMBER);
    label.setMinWidth(48);
    return label;
  }
}
