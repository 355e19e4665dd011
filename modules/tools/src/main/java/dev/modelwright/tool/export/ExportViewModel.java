// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.export;

import dev.modelwright.actions.Action;
import dev.modelwright.actions.Exported;
import dev.modelwright.actions.ModelRef;
import dev.modelwright.actions.Run;
import dev.modelwright.base.Message;
import dev.modelwright.export.Format;
import dev.modelwright.tool.session.Desk;
import dev.modelwright.tool.session.Session;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** What is to be written of the run that is looked at, where to, and what came of it. */
final class ExportViewModel {

  private static final String BASELINE = "baseline";

  private final Session session;
  private final Desk desk;
  private final Supplier<Locale> language;
  private final ObservableValue<Optional<Run>> run;
  private final Map<ExportKind, BooleanProperty> chosen = new EnumMap<>(ExportKind.class);
  private final Map<ExportKind, ObjectProperty<CardState>> cards = new EnumMap<>(ExportKind.class);
  private final Map<Integer, Map<ExportKind, CardState>> kept = new HashMap<>();
  private final Map<Integer, Exported> proofs = new HashMap<>();
  private final ObjectProperty<Optional<Exported>> proof =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Optional<Path>> wanted =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Optional<Message>> folderTrouble =
      new SimpleObjectProperty<>(Optional.empty());
  private final BooleanProperty busy = new SimpleBooleanProperty();
  private final ObservableValue<Optional<Path>> folder;
  private final ObservableValue<Optional<Message>> hindrance;
  private final ObservableValue<Optional<String>> command;
  private Optional<ExportCourse> course = Optional.empty();

  /**
   * Nothing written yet.
   *
   * @param language of the report
   * @param home the user's own folder
   */
  ExportViewModel(Session session, Desk desk, Supplier<Locale> language, Path home) {
    this.session = session;
    this.desk = desk;
    this.language = language;
    run = Bindings.createObjectBinding(session::current, session.selected());
    for (ExportKind kind : ExportKind.values()) {
      chosen.put(kind, new SimpleBooleanProperty(true));
      cards.put(kind, new SimpleObjectProperty<>(new CardState.Idle()));
    }
    folder =
        Bindings.createObjectBinding(
            () -> wanted.get().or(() -> run.getValue().map(r -> ExportFolders.proposed(r, home))),
            wanted,
            run);
    Observable[] choices = chosen.values().toArray(Observable[]::new);
    ObservableValue<Set<ExportKind>> kinds = Bindings.createObjectBinding(this::kinds, choices);
    hindrance = Bindings.createObjectBinding(() -> why(kinds.getValue()), run, kinds);
    command = Bindings.createObjectBinding(() -> command(kinds.getValue()), run, kinds, folder);
    run.subscribe(this::show);
  }

  /** The run that is written. */
  ObservableValue<Optional<Run>> run() {
    return run;
  }

  /** Whether a file is wanted. */
  BooleanProperty chosen(ExportKind kind) {
    return Objects.requireNonNull(chosen.get(kind));
  }

  /** Where a file of this run stands. */
  ObservableValue<CardState> card(ExportKind kind) {
    return Objects.requireNonNull(cards.get(kind));
  }

  /** The latest proof for this run. */
  ObservableValue<Optional<Exported>> proof() {
    return proof;
  }

  /** Where files go. */
  ObservableValue<Optional<Path>> folder() {
    return folder;
  }

  /** The folder that the user chose; empty for the proposed one. */
  ObjectProperty<Optional<Path>> wantedFolder() {
    return wanted;
  }

  /** Why the folder cannot be written to. */
  ObservableValue<Optional<Message>> folderTrouble() {
    return folderTrouble;
  }

  /** Whether an export is under way. */
  ObservableValue<Boolean> busy() {
    return busy;
  }

  /** Why nothing can be exported at the moment. */
  ObservableValue<Optional<Message>> hindrance() {
    return hindrance;
  }

  /** The command line that writes the same forms from the model's file. */
  ObservableValue<Optional<String>> command() {
    return command;
  }

  /** Writes what is chosen, unless something hinders it. */
  void export() {
    if (busy.get() || hindrance.getValue().isPresent()) {
      return;
    }
    Run now = run.getValue().orElseThrow();
    for (ExportKind kind : ExportKind.values()) {
      stands(now, kind, new CardState.Idle());
    }
    folderTrouble.set(Optional.empty());
    proofs.remove(now.number());
    proof.set(Optional.empty());
    busy.set(true);
    ExportCourse.Order order =
        new ExportCourse.Order(
            now, kinds(), folder.getValue().orElseThrow(), baseline(now), language.get());
    ExportCourse started = new ExportCourse(desk, order, new Watcher(now));
    course = Optional.of(started);
    started.start();
  }

  /** Ends the export that is under way. */
  void cancel() {
    course.ifPresent(ExportCourse::cancel);
  }

  private Set<ExportKind> kinds() {
    Set<ExportKind> kinds = EnumSet.noneOf(ExportKind.class);
    chosen.forEach(
        (kind, wish) -> {
          if (wish.get()) {
            kinds.add(kind);
          }
        });
    return kinds;
  }

  private Optional<Message> why(Set<ExportKind> kinds) {
    if (run.getValue().isEmpty()) {
      return Optional.of(Message.of("tool.need-run"));
    }
    return kinds.isEmpty() ? Optional.of(Message.of("toolexport.choose-one")) : Optional.empty();
  }

  private Optional<String> command(Set<ExportKind> kinds) {
    Set<Format> formats =
        kinds.stream().flatMap(kind -> kind.format().stream()).collect(Collectors.toSet());
    if (formats.isEmpty() || run.getValue().isEmpty()) {
      return Optional.empty();
    }
    Path where = folder.getValue().orElseThrow();
    Path model = where.resolve(ExportKind.MODEL.fileName());
    Path data = run.getValue().orElseThrow().dataset().source().file();
    return desk.commandLine(
        new Action.ExportModel(new ModelRef.Saved(model), formats, where, Optional.of(data)));
  }

  /** The run to beat on the same rows, if there is one. */
  private Optional<Run> baseline(Run now) {
    return session.runs().stream()
        .filter(other -> other.learner().equals(BASELINE) && other != now)
        .filter(other -> other.dataset().source().equals(now.dataset().source()))
        .filter(other -> other.plan().target().equals(now.plan().target()))
        .filter(other -> other.plan().holdOut().equals(now.plan().holdOut()))
        .reduce((first, last) -> last);
  }

  private void show(Optional<Run> now) {
    Map<ExportKind, CardState> states =
        now.map(r -> kept.getOrDefault(r.number(), Map.of())).orElse(Map.of());
    cards.forEach((kind, card) -> card.set(states.getOrDefault(kind, new CardState.Idle())));
    proof.set(now.flatMap(r -> Optional.ofNullable(proofs.get(r.number()))));
    folderTrouble.set(Optional.empty());
  }

  private boolean shown(Run one) {
    return run.getValue().map(Run::number).equals(Optional.of(one.number()));
  }

  private void stands(Run of, ExportKind kind, CardState state) {
    kept.computeIfAbsent(of.number(), number -> new EnumMap<>(ExportKind.class)).put(kind, state);
    if (shown(of)) {
      Objects.requireNonNull(cards.get(kind)).set(state);
    }
  }

  private final class Watcher implements ExportCourse.Watcher {

    private final Run of;

    Watcher(Run of) {
      this.of = of;
    }

    @Override
    public void stands(ExportKind kind, CardState state) {
      ExportViewModel.this.stands(of, kind, state);
    }

    @Override
    public void exported(Exported exported) {
      proofs.put(of.number(), exported);
      if (shown(of)) {
        proof.set(Optional.of(exported));
      }
      session.exportedProperty().set(Optional.of(exported));
    }

    @Override
    public void folderTrouble(Message why) {
      if (shown(of)) {
        folderTrouble.set(Optional.of(why));
      }
    }

    @Override
    public void over() {
      busy.set(false);
    }
  }
}
