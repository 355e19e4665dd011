// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.export;

import dev.modelwright.actions.Action;
import dev.modelwright.actions.Explanation;
import dev.modelwright.actions.Exported;
import dev.modelwright.actions.ModelRef;
import dev.modelwright.actions.ReportInput;
import dev.modelwright.actions.Run;
import dev.modelwright.base.Message;
import dev.modelwright.export.ExportedFile;
import dev.modelwright.export.Format;
import dev.modelwright.export.ParityReport;
import dev.modelwright.tool.session.ActionSlot;
import dev.modelwright.tool.session.ActionState;
import dev.modelwright.tool.session.Desk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * One export of one run, file after file. Forms that answer are written together under one proof;
 * where that is refused each is tried alone, so that one refusal does not take the others along.
 */
final class ExportCourse {

  /** What is to be written. */
  record Order(
      Run run, Set<ExportKind> kinds, Path folder, Optional<Run> baseline, Locale language) {

    ModelRef model() {
      return new ModelRef.OfRun(run.number());
    }

    Path file(ExportKind kind) {
      return folder.resolve(kind.fileName());
    }
  }

  /** Who hears of it. */
  interface Watcher {
    void stands(ExportKind kind, CardState state);

    void exported(Exported exported);

    void folderTrouble(Message why);

    void over();
  }

  private final Desk desk;
  private final Order order;
  private final Watcher watcher;
  private final Set<ExportKind> open = EnumSet.noneOf(ExportKind.class);
  private Optional<ParityReport> parity = Optional.empty();
  private Runnable cancel = () -> {};

  ExportCourse(Desk desk, Order order, Watcher watcher) {
    this.desk = desk;
    this.order = order;
    this.watcher = watcher;
  }

  void start() {
    order.kinds().forEach(kind -> stands(kind, new CardState.Waiting()));
    Set<Format> formats =
        order.kinds().stream().flatMap(kind -> kind.format().stream()).collect(Collectors.toSet());
    export(new ArrayDeque<>(formats.isEmpty() ? List.of() : List.of(formats)));
  }

  /** Ends it; what is written stays. */
  void cancel() {
    cancel.run();
  }

  private void export(Deque<Set<Format>> rest) {
    if (rest.isEmpty()) {
      save();
      return;
    }
    Set<Format> formats = rest.removeFirst();
    ActionSlot<Exported> slot = desk.slot("export.files");
    Set<ExportKind> kinds =
        formats.stream().map(ExportKind::of).collect(Collectors.toCollection(this::none));
    follow(
        slot,
        kinds,
        exported -> {
          written(exported);
          export(rest);
        },
        trouble -> {
          if (formats.size() > 1) {
            formats.stream().sorted().map(Set::of).forEach(rest::addLast);
          } else {
            refuse(kinds, trouble);
          }
          export(rest);
        });
    desk.start(
        slot,
        Message.of("toolexport.job.files", order.run().number()),
        new Action.ExportModel(order.model(), formats, order.folder(), Optional.empty()));
  }

  private void written(Exported exported) {
    List<ExportedFile> files = exported.result().files();
    for (int i = 0; i < files.size(); i++) {
      ExportedFile file = files.get(i);
      stands(
          ExportKind.of(file.format()),
          new CardState.Written(
              file.file(), file.size(), Optional.of(exported.parity().checks().get(i))));
    }
    parity =
        parity
            .map(before -> before.with(exported.parity().checks()))
            .or(() -> Optional.of(exported.parity()));
    watcher.exported(exported);
  }

  private void save() {
    if (!order.kinds().contains(ExportKind.MODEL)) {
      explain();
      return;
    }
    Set<ExportKind> kinds = EnumSet.of(ExportKind.MODEL);
    ActionSlot<Path> slot = desk.slot("export.model");
    follow(
        slot,
        kinds,
        file -> {
          stands(ExportKind.MODEL, plain(file));
          explain();
        },
        trouble -> {
          refuse(kinds, trouble);
          explain();
        });
    desk.start(
        slot,
        Message.of("toolexport.job.model", order.run().number()),
        new Action.SaveModel(order.model(), order.file(ExportKind.MODEL)));
  }

  private void explain() {
    if (!order.kinds().contains(ExportKind.REPORT)) {
      watcher.over();
      return;
    }
    ActionSlot<Explanation> slot = desk.slot("export.explain");
    Set<ExportKind> kinds = EnumSet.of(ExportKind.REPORT);
    follow(slot, kinds, this::report, trouble -> reportFailed(kinds, trouble));
    desk.start(
        slot,
        Message.of("toolexport.job.explain", order.run().number()),
        new Action.ExplainModel(order.model(), Optional.empty()));
  }

  private void report(Explanation explanation) {
    ActionSlot<Path> slot = desk.slot("export.report");
    Set<ExportKind> kinds = EnumSet.of(ExportKind.REPORT);
    follow(
        slot,
        kinds,
        file -> {
          stands(ExportKind.REPORT, plain(file));
          watcher.over();
        },
        trouble -> reportFailed(kinds, trouble));
    ReportInput input =
        new ReportInput(
            order.run(), order.baseline(), explanation, parity, Optional.empty(), order.language());
    desk.start(
        slot,
        Message.of("toolexport.job.report", order.run().number()),
        new Action.WriteReport(input, order.file(ExportKind.REPORT)));
  }

  private void reportFailed(Set<ExportKind> kinds, ActionState<?> trouble) {
    refuse(kinds, trouble);
    watcher.over();
  }

  private <R> void follow(
      ActionSlot<R> slot,
      Set<ExportKind> kinds,
      Consumer<R> done,
      Consumer<ActionState<R>> trouble) {
    cancel = slot::cancel;
    slot.stateProperty()
        .subscribe(
            state -> {
              switch (state) {
                case ActionState.Idle<R> idle -> {}
                case ActionState.Running<R>(double fraction, Optional<Message> stage) ->
                    kinds.forEach(kind -> stands(kind, new CardState.Working(fraction, stage)));
                case ActionState.Done<R>(R value) -> done.accept(value);
                case ActionState.Failed<R> failed -> trouble.accept(failed);
                case ActionState.Broken<R> broken -> trouble.accept(broken);
                case ActionState.Cancelled<R> cancelled -> stop();
              }
            });
  }

  private void stop() {
    Set.copyOf(open).forEach(kind -> stands(kind, new CardState.Stopped()));
    watcher.over();
  }

  /** Trouble with the folder is said beside the folder, all other beside the file. */
  private void refuse(Set<ExportKind> kinds, ActionState<?> trouble) {
    Message why = trouble.trouble().orElseThrow();
    boolean folder =
        trouble instanceof ActionState.Failed<?>(var problem) && problem.place().equals("folder");
    if (folder) {
      watcher.folderTrouble(why);
    }
    CardState state = folder ? new CardState.Stopped() : new CardState.Refused(why);
    kinds.forEach(kind -> stands(kind, state));
  }

  private void stands(ExportKind kind, CardState state) {
    if (state.open()) {
      open.add(kind);
    } else {
      open.remove(kind);
    }
    watcher.stands(kind, state);
  }

  private static CardState plain(Path file) {
    return new CardState.Written(file, size(file), Optional.empty());
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      return 0; // it was there a moment ago; its size is only told, never used
    }
  }

  private Set<ExportKind> none() {
    return EnumSet.noneOf(ExportKind.class);
  }
}
