// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.evaluate;

import dev.modelwright.actions.Run;
import dev.modelwright.tool.session.RoomKit;
import dev.modelwright.ui.control.ActionButton;
import dev.modelwright.ui.control.Icons;
import dev.modelwright.ui.control.MarkedChoice;
import dev.modelwright.ui.control.Menus;
import dev.modelwright.ui.control.Tips;
import dev.modelwright.ui.text.Words;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** Chooses the run that is looked at, and those that it is compared with. */
final class RunChooser extends HBox {

  static final String LEADING = "evaluate-run";
  static final String COMPARE = "evaluate-compare";

  private final RoomKit kit;
  private final EvaluateViewModel model;
  private final ObservableList<Run> runs;
  private final ComboBox<Run> leading;
  private final SimpleBooleanProperty single = new SimpleBooleanProperty(true);
  private final ContextMenu menu = new ContextMenu();
  private final ActionButton compare;

  RunChooser(RoomKit kit, EvaluateViewModel model) {
    super(8);
    this.kit = kit;
    this.model = model;
    runs = kit.session().runs();
    setAlignment(Pos.CENTER_RIGHT);
    leading = leading();
    compare = button();
    getChildren().addAll(leading, compare);
    model.lineup().subscribe(this::show);
    runs.subscribe(() -> show(model.lineup().getValue()));
  }

  private ComboBox<Run> leading() {
    ComboBox<Run> box = new ComboBox<>(runs);
    box.setId(LEADING);
    box.setPrefWidth(176);
    MarkedChoice.in(box, RunMark::name, run -> Optional.of(RunMark.dot(kit, run)));
    box.accessibleTextProperty().bind(kit.words().bind("toolevaluate.run"));
    Tips.on(box, kit.words().bind("toolevaluate.run.help"));
    box.valueProperty().subscribe(this::chosen);
    return box;
  }

  private ActionButton button() {
    Words words = kit.words();
    ObservableValue<String> text =
        model
            .lineup()
            .map(lineup -> lineup.runs().size() - 1)
            .flatMap(
                others ->
                    others > 0
                        ? words.bind("toolevaluate.compared", others)
                        : words.bind("toolevaluate.compare"));
    return ActionButton.plain(text, this::open)
        .icon(Icons.LAYERS)
        .help(words.bind("toolevaluate.compare.help"))
        .unless(single.flatMap(one -> one ? words.bind("toolevaluate.single") : Words.fixed("")))
        .named(COMPARE);
  }

  private void open() {
    menu.show(compare, Side.BOTTOM, 0, 4);
  }

  private void chosen(@Nullable Run run) {
    Optional<Run> now = model.lineup().getValue().leading();
    if (run != null && now.isPresent() && now.get().number() != run.number()) {
      model.lead(run);
    }
  }

  private void show(Lineup lineup) {
    lineup.leading().ifPresent(leading::setValue);
    List<MenuItem> items =
        runs.stream()
            .filter(run -> lineup.leading().filter(first -> first != run).isPresent())
            .<MenuItem>map(run -> item(lineup, run))
            .toList();
    menu.getItems().setAll(items);
    single.set(items.isEmpty());
    if (lineup.several()) {
      MenuItem alone = Menus.entry(kit.words().bind("toolevaluate.alone"), model::alone);
      menu.getItems().addAll(new SeparatorMenuItem(), alone);
    }
  }

  private CheckMenuItem item(Lineup lineup, Run run) {
    boolean fits = lineup.leading().stream().allMatch(first -> Lineup.comparable(first, run));
    CheckMenuItem item =
        Menus.named(
            new CheckMenuItem(),
            fits
                ? Words.fixed(RunMark.name(run))
                : kit.words()
                    .bind(
                        "toolevaluate.other-target",
                        RunMark.name(run),
                        run.pipeline().target().name()));
    item.setGraphic(RunMark.dot(kit, run));
    item.setDisable(!fits);
    item.setSelected(lineup.runs().contains(run));
    item.setOnAction(event -> model.compare(run, item.isSelected()));
    return item;
  }
}
