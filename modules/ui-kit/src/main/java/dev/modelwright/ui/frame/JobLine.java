// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.ui.frame;

import dev.modelwright.ui.control.ActionButton;
import dev.modelwright.ui.control.Boxes;
import dev.modelwright.ui.control.Icons;
import dev.modelwright.ui.control.Labels;
import dev.modelwright.ui.text.Times;
import dev.modelwright.ui.text.Words;
import dev.modelwright.ui.work.JobEntry;
import java.time.Duration;
import java.util.List;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** The running job in one line: title, stage, time, progress and the cross that ends it. */
final class JobLine extends HBox {

  private static final Duration WORTH_SHOWING = Duration.ofMillis(500);

  private final Words words;
  private final SimpleStringProperty text = new SimpleStringProperty("");
  private final SimpleStringProperty time = new SimpleStringProperty("");
  private final IntegerProperty others = new SimpleIntegerProperty();
  private final ProgressBar bar = new ProgressBar();
  private @Nullable JobEntry shown;

  JobLine(Words words) {
    super(8);
    this.words = words;
    setAlignment(Pos.CENTER_LEFT);
    bar.setPrefWidth(120);
    bar.setMinWidth(60);
    bar.accessibleTextProperty().bind(text);
    Label what = Labels.line(text);
    what.setId("status-job");
    ActionButton cancel =
        ActionButton.icon(Icons.X, words.bind("ui.status.cancel"), this::cancel)
            .named("status-cancel");
    getChildren().addAll(what, Labels.whole(time), bar, cancel);
    Boxes.show(this, false);
  }

  /** How many jobs are running beside the one shown. */
  IntegerProperty othersProperty() {
    return others;
  }

  /** Shows the oldest job that has run for half a second. */
  void show(List<JobEntry> running) {
    List<JobEntry> worth =
        running.stream()
            .filter(job -> job.elapsedProperty().get().compareTo(WORTH_SHOWING) >= 0)
            .toList();
    others.set(Math.max(0, worth.size() - 1));
    Boxes.show(this, !worth.isEmpty());
    shown = worth.isEmpty() ? null : worth.getFirst();
    if (shown != null) {
      tell(shown);
    }
  }

  private void tell(JobEntry job) {
    String title = words.render(job.title());
    String stage = words.render(job.stageProperty().get());
    text.set(stage.equals(title) ? title : title + " · " + stage);
    Times times = Times.of(words.numbers());
    time.set(
        job.remaining()
            .map(left -> words.say("ui.status.left", times.clock(left)))
            .orElseGet(() -> times.clock(job.elapsedProperty().get())));
    double progress = job.progressProperty().get();
    bar.setProgress(Double.isNaN(progress) ? ProgressBar.INDETERMINATE_PROGRESS : progress);
  }

  private void cancel() {
    if (shown != null) {
      shown.cancel();
    }
  }
}
