// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.ui.frame;

import dev.modelwright.ui.control.Boxes;
import dev.modelwright.ui.control.Labels;
import dev.modelwright.ui.control.Tips;
import dev.modelwright.ui.control.Tone;
import dev.modelwright.ui.text.Words;
import dev.modelwright.ui.theme.Style;
import dev.modelwright.ui.work.JobBoard;
import dev.modelwright.ui.work.Pulse;
import java.time.Duration;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.property.LongProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** The bar at the bottom: the running job, how many there are, indicators, and memory in use. */
public final class StatusBar extends HBox {

  private static final Duration LOOK_AGAIN = Duration.ofMillis(250);

  private final LongProperty memory = new SimpleLongProperty();
  private final JobBoard board;
  private final JobLine line;

  /** A bar for a board of jobs with indicators at the right. */
  public StatusBar(Words words, JobBoard board, List<Indicator> indicators) {
    super(16);
    this.board = board;
    Style.STATUS_BAR.on(this);
    setAlignment(Pos.CENTER_LEFT);
    line = new JobLine(words);
    Label others = Labels.whole(words.bind("ui.status.jobs", line.othersProperty()));
    line.othersProperty().subscribe(count -> Boxes.show(others, count.intValue() > 0));
    Label used =
        Labels.whole(words.format(memory, (numbers, bytes) -> numbers.bytes(bytes.longValue())));
    used.setId("status-memory");
    Tips.on(used, words.bind("ui.status.memory"));
    getChildren().addAll(line, Boxes.spacer(), others);
    indicators.forEach(indicator -> getChildren().add(light(indicator)));
    getChildren().add(used);
    refresh();
    board.running().addListener((InvalidationListener) changed -> line.show(board.running()));
    Pulse.whileShown(this, LOOK_AGAIN, this::refresh);
  }

  /** Brings times, progress and memory up to date; done by itself while the bar is shown. */
  public void refresh() {
    board.refresh();
    line.show(board.running());
    Runtime machine = Runtime.getRuntime();
    memory.set((machine.totalMemory() - machine.freeMemory()) / 1_000_000 * 1_000_000);
  }

  private static Node light(Indicator indicator) {
    Region dot = Style.DOT.on(new Region());
    indicator.tone().subscribe((Tone tone) -> tone.on(dot));
    Button button = Style.BUTTON_QUIET.on(new Button());
    button.setId(indicator.id());
    button.textProperty().bind(indicator.text());
    button.setGraphic(dot);
    button.setOnAction(event -> indicator.action().run());
    button.setMinWidth(USE_PREF_SIZE);
    button.visibleProperty().bind(indicator.text().map(text -> !text.isBlank()));
    button.managedProperty().bind(button.visibleProperty());
    Tips.on(button, indicator.help());
    return button;
  }
}
