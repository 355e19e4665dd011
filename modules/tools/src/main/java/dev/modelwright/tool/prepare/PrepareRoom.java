// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.prepare;

import dev.modelwright.tool.session.RecipeChange;
import dev.modelwright.tool.session.RecipeDesk;
import dev.modelwright.tool.session.Room;
import dev.modelwright.tool.session.RoomId;
import dev.modelwright.tool.session.RoomKit;
import dev.modelwright.ui.control.Command;
import dev.modelwright.ui.frame.RailMark;
import dev.modelwright.ui.text.Words;
import dev.modelwright.ui.work.Redraw;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** The room of the recipe: what is done to the table before a model learns from it. */
public final class PrepareRoom implements Room {

  private static final int TRIALS_A_SECOND = 5;
  private static final Set<RoomId> SEEN = EnumSet.of(RoomId.DATA, RoomId.PREPARE, RoomId.TRAIN);

  private final RoomKit kit;
  private final Words words;
  private final PrepareViewModel model;
  private final ObservableValue<RailMark> mark;
  private final ObservableValue<String> needed;
  private final ObservableValue<String> nothing;
  private Optional<PrepareView> view = Optional.empty();
  private Optional<Node> details = Optional.empty();

  /** The room; it follows the session's table and recipe from now on. */
  public PrepareRoom(RoomKit kit) {
    this(kit, trial -> new Redraw(TRIALS_A_SECOND, trial)::request);
  }

  PrepareRoom(RoomKit kit, UnaryOperator<Runnable> pace) {
    this.kit = kit;
    words = kit.words();
    model = new PrepareViewModel(kit.session(), kit.desk(), pace);
    mark = Bindings.createObjectBinding(this::findMark, model.table(), model.entries());
    needed =
        sayUnless("tool.need-table", () -> model.table().getValue().isPresent(), model.table());
    nothing =
        sayUnless(
            "toolprepare.nothing-yet",
            () -> !model.recipeDesk().recipe().steps().isEmpty(),
            model.recipeDesk().recipeProperty());
  }

  private ObservableValue<String> sayUnless(
      String code, java.util.function.BooleanSupplier fine, ObservableValue<?> source) {
    return Bindings.createStringBinding(
        () -> fine.getAsBoolean() ? "" : words.say(code), source, words.languageProperty());
  }

  private RailMark findMark() {
    if (model.table().getValue().isEmpty()) {
      return RailMark.LATER;
    }
    List<Entry> entries = model.entries().getValue();
    boolean done =
        !entries.isEmpty() && entries.stream().allMatch(entry -> entry.problem().isEmpty());
    return done ? RailMark.DONE : RailMark.OPEN;
  }

  @Override
  public RoomId id() {
    return RoomId.PREPARE;
  }

  @Override
  public Node view() {
    return shown();
  }

  private PrepareView shown() {
    PrepareView made =
        view.orElseGet(() -> new PrepareView(kit, model, List.of(undo(), redo()), menu()));
    view = Optional.of(made);
    return made;
  }

  @Override
  public Optional<Node> details() {
    if (details.isEmpty()) {
      details = Optional.of(new EffectDetails(kit, model));
    }
    return details;
  }

  @Override
  public ObservableValue<RailMark> mark() {
    return mark;
  }

  @Override
  public ObservableValue<String> hindrance() {
    return needed;
  }

  @Override
  public List<Command> commands() {
    return List.of(
        undo(),
        redo(),
        Command.of("prepare.add", words.bind("toolprepare.command.add"), this::add)
            .keys("Shortcut+Shift+A")
            .unless(needed),
        Command.of("prepare.filter", words.bind("toolprepare.command.filter"), this::filter)
            .unless(needed),
        Command.of("prepare.derive", words.bind("toolprepare.command.derive"), this::derive)
            .unless(needed),
        open(),
        save(),
        clear());
  }

  /** The model, for tests. */
  PrepareViewModel model() {
    return model;
  }

  private List<Command> menu() {
    return List.of(open(), save(), clear());
  }

  private Command undo() {
    RecipeDesk desk = model.recipeDesk();
    return Command.of("prepare.undo", named("undo", desk.undoingProperty()), desk::undo)
        .keys("Shortcut+Z")
        .unless(here("toolprepare.no-undo", desk.undoableProperty()));
  }

  private Command redo() {
    RecipeDesk desk = model.recipeDesk();
    return Command.of("prepare.redo", named("redo", desk.redoingProperty()), desk::redo)
        .keys("Shortcut+Shift+Z")
        .unless(here("toolprepare.no-redo", desk.redoableProperty()));
  }

  /** The recipe is undone only where one sees it. */
  private ObservableValue<String> here(String code, ObservableValue<Boolean> possible) {
    return Bindings.createStringBinding(
        () ->
            !SEEN.contains(kit.session().roomProperty().get())
                ? words.say("toolprepare.elsewhere")
                : possible.getValue() ? "" : words.say(code),
        possible,
        kit.session().roomProperty(),
        words.languageProperty());
  }

  private ObservableValue<String> named(String key, ObservableValue<Optional<RecipeChange>> what) {
    return Bindings.createStringBinding(
        () ->
            what.getValue()
                .map(change -> words.say("toolprepare." + key + "-what", change.name(words)))
                .orElseGet(() -> words.say("toolprepare." + key)),
        what,
        words.languageProperty());
  }

  private Command open() {
    return Command.of("prepare.open", words.bind("toolprepare.command.open"), this::choose);
  }

  private Command save() {
    return Command.of("prepare.save", words.bind("toolprepare.command.save"), this::store)
        .unless(nothing);
  }

  private Command clear() {
    return Command.of("prepare.clear", words.bind("toolprepare.command.clear"), model::clear)
        .unless(nothing);
  }

  private void go() {
    kit.session().roomProperty().set(RoomId.PREPARE);
  }

  private void add() {
    go();
    shown().openMenu();
  }

  private void filter() {
    go();
    model.addFilter();
  }

  private void derive() {
    go();
    model.addDerived();
  }

  private void choose() {
    go();
    Optional.ofNullable(shown().getScene())
        .flatMap(
            scene ->
                kit.files()
                    .open(
                        scene.getWindow(),
                        words.bind("toolprepare.command.open"),
                        List.of(PrepareView.kind(words))))
        .ifPresent(model.files()::open);
  }

  private void store() {
    go();
    Optional.ofNullable(shown().getScene())
        .flatMap(
            scene ->
                kit.files()
                    .save(
                        scene.getWindow(),
                        words.bind("toolprepare.command.save"),
                        PrepareView.kind(words),
                        model.files().proposed()))
        .ifPresent(model.files()::save);
  }
}
