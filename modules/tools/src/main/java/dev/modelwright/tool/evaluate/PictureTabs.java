// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.evaluate;

import dev.modelwright.ui.control.MarkedChoice;
import dev.modelwright.tool.session.RoomKit;
import dev.modelwright.ui.control.Boxes;
import dev.modelwright.ui.control.Segments;
import dev.modelwright.ui.control.Tips;
import dev.modelwright.ui.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** Chooses the picture, and for curves of one label against the rest the label. */
final class PictureTabs extends HBox {

  static final String LABEL = "evaluate-label";

  private final Words words;
  private final EvaluateViewModel model;
  private final ComboBox<Integer> label = new ComboBox<>();
  private Optional<Segments<Picture>> bar = Optional.empty();

  PictureTabs(RoomKit kit, EvaluateViewModel model) {
    super(16);
    words = kit.words();
    this.model = model;
    setAlignment(Pos.CENTER_LEFT);
    label.setId(LABEL);
    label.setPrefWidth(176);
    label.accessibleTextProperty().bind(words.bind("toolevaluate.label"));
    Tips.on(label, words.bind("toolevaluate.label.help"));
    label.valueProperty().subscribe(this::chosen);
    model.lineup().map(Lineup::task).subscribe(task -> task.map(Picture::of).ifPresent(this::tabs));
    model.looking().subscribe(this::show);
    words.languageProperty().subscribe(() -> show(model.looking().getValue()));
  }

  private void tabs(List<Picture> pictures) {
    Segments<Picture> segments = new Segments<>(pictures, picture -> words.bind(picture.tab()));
    segments.setId("evaluate-tabs");
    segments.valueProperty().set(model.looking().getValue().picture());
    segments.valueProperty().subscribe(picture -> model.pictureProperty().set(picture));
    bar = Optional.of(segments);
    getChildren().setAll(segments, Boxes.spacer(), label);
  }

  private void show(Looking looking) {
    bar.ifPresent(segments -> segments.valueProperty().set(looking.picture()));
    boolean wanted = looking.picture().oneLabel() && looking.labels().size() > 2;
    Boxes.show(label, wanted);
    if (wanted) {
      labels(looking);
    }
  }

  private void labels(Looking looking) {
    List<Integer> choices = new ArrayList<>();
    if (!looking.lineup().several()) {
      choices.add(Looking.ALL);
    }
    IntStream.range(0, looking.labels().size()).forEach(choices::add);
    MarkedChoice.in(label, choice -> name(looking.labels(), choice), choice -> Optional.empty());
    if (!label.getItems().equals(choices)) {
      label.getItems().setAll(choices);
    }
    label.setValue(looking.label());
  }

  private void chosen(@Nullable Integer choice) {
    if (choice != null && choice != model.looking().getValue().label()) {
      model.labelProperty().set(choice);
    }
  }

  private String name(List<String> labels, int choice) {
    return choice == Looking.ALL || choice >= labels.size()
        ? words.say("toolevaluate.every-label")
        : words.say("toolevaluate.against-rest", labels.get(choice));
  }
}
