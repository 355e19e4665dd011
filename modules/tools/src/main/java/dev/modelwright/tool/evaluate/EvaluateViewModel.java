// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.evaluate;

import dev.modelwright.actions.Run;
import dev.modelwright.tool.session.RoomId;
import dev.modelwright.tool.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** Which runs are judged, by which picture, at which threshold. */
final class EvaluateViewModel {

  private final Session session;
  private final ObservableValue<Lineup> lineup;
  private final ObjectProperty<Picture> picture = new SimpleObjectProperty<>(Picture.CONFUSION);
  private final ObjectProperty<Integer> label = new SimpleObjectProperty<>(Looking.ALL);
  private final ObjectProperty<Optional<Double>> threshold =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Optional<Looking.Cell>> cell =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObservableValue<Looking> looking;
  private final SimpleBooleanProperty looked = new SimpleBooleanProperty();

  EvaluateViewModel(Session session) {
    this.session = session;
    lineup =
        Bindings.createObjectBinding(
            () -> Lineup.of(session.selected(), session.runs()),
            session.selected(),
            session.runs());
    looking = Bindings.createObjectBinding(this::look, lineup, picture, label, threshold, cell);
    session.roomProperty().subscribe(this::note);
    lineup.subscribe(this::note);
  }

  /** The runs that are looked at. */
  ObservableValue<Lineup> lineup() {
    return lineup;
  }

  /** Everything that decides what is drawn. */
  ObservableValue<Looking> looking() {
    return looking;
  }

  /** The picture asked for; one that the task does not have is not shown. */
  ObjectProperty<Picture> pictureProperty() {
    return picture;
  }

  /** The label that is set against the rest, or {@link Looking#ALL}. */
  ObjectProperty<Integer> labelProperty() {
    return label;
  }

  /** The threshold that is tried; empty for the model's own rule. */
  ObjectProperty<Optional<Double>> thresholdProperty() {
    return threshold;
  }

  /** The cell whose rows are shown. */
  ObjectProperty<Optional<Looking.Cell>> cellProperty() {
    return cell;
  }

  /** Whether the user has been here since there were runs. */
  ObservableValue<Boolean> looked() {
    return looked;
  }

  /** Puts a run first; those it is compared with stay. */
  void lead(Run run) {
    List<Run> chosen = new ArrayList<>(List.of(run));
    if (session.selected().size() > 1) {
      session.selected().stream().filter(other -> !same(other, run)).forEach(chosen::add);
    }
    session.selected().setAll(chosen);
  }

  /** Compares the leading run with another one too, or no longer. */
  void compare(Run run, boolean wanted) {
    List<Run> chosen = new ArrayList<>(lineup.getValue().runs());
    chosen.addAll(lineup.getValue().leftOut());
    chosen.removeIf(other -> same(other, run));
    if (wanted) {
      chosen.add(run);
    }
    session.selected().setAll(chosen);
  }

  /** Looks at the leading run alone. */
  void alone() {
    lineup.getValue().leading().ifPresent(run -> session.selected().setAll(List.of(run)));
  }

  private Looking look() {
    Lineup shown = lineup.getValue();
    Picture drawn = shown.task().map(task -> offered(Picture.of(task))).orElse(picture.get());
    Looking bare = new Looking(shown, drawn, Looking.ALL, threshold.get(), Optional.empty());
    int labels = bare.labels().size();
    return new Looking(
        shown,
        drawn,
        label(labels, shown.several()),
        labels == 2 ? threshold.get() : Optional.empty(),
        cell.get()
            .filter(one -> drawn == Picture.CONFUSION)
            .filter(one -> shown.runs().stream().anyMatch(run -> same(run, one.run())))
            .filter(one -> Math.max(one.actual(), one.predicted()) < labels));
  }

  private Picture offered(List<Picture> pictures) {
    return pictures.contains(picture.get()) ? picture.get() : pictures.getFirst();
  }

  /** Several runs are compared on one label at a time. */
  private int label(int labels, boolean several) {
    int wanted = label.get() < labels ? label.get() : Looking.ALL;
    return several && wanted == Looking.ALL ? 0 : wanted;
  }

  private void note() {
    if (session.roomProperty().get() == RoomId.EVALUATE && !lineup.getValue().runs().isEmpty()) {
      looked.set(true);
    }
  }

  private static boolean same(Run one, Run other) {
    return one.number() == other.number();
  }
}
