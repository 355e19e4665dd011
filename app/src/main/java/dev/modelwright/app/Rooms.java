// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.app;

import dev.modelwright.tool.data.DataRoom;
import dev.modelwright.tool.deploy.DeployRoom;
import dev.modelwright.tool.evaluate.EvaluateRoom;
import dev.modelwright.tool.explain.ExplainRoom;
import dev.modelwright.tool.export.ExportRoom;
import dev.modelwright.tool.latency.LatencyRoom;
import dev.modelwright.tool.prepare.PrepareRoom;
import dev.modelwright.tool.session.Room;
import dev.modelwright.tool.session.RoomId;
import dev.modelwright.tool.session.RoomKit;
import dev.modelwright.tool.train.TrainRoom;
import dev.modelwright.tool.welcome.WelcomeRoom;
import dev.modelwright.ui.control.Icons;
import java.util.List;

/** The rooms of the window, in the order of the work. */
record Rooms(List<Room> all) {

  static Rooms of(RoomKit kit) {
    return new Rooms(
        List.of(
            new WelcomeRoom(kit, Workbench.samples()),
            new DataRoom(kit),
            new PrepareRoom(kit),
            new TrainRoom(kit),
            new EvaluateRoom(kit),
            new ExplainRoom(kit),
            new ExportRoom(kit),
            new DeployRoom(kit),
            new LatencyRoom(kit)));
  }

  Room room(RoomId id) {
    return all.stream().filter(room -> room.id() == id).findFirst().orElseThrow();
  }

  RoomId named(String id) {
    return all.stream().map(Room::id).filter(r -> r.id().equals(id)).findFirst().orElseThrow();
  }

  static Icons icon(RoomId id) {
    return switch (id) {
      case WELCOME -> Icons.HOME;
      case DATA -> Icons.DATABASE;
      case PREPARE -> Icons.SLIDERS;
      case TRAIN -> Icons.CPU;
      case EVALUATE -> Icons.BAR_CHART;
      case EXPLAIN -> Icons.GIT_BRANCH;
      case EXPORT -> Icons.PACKAGE;
      case DEPLOY -> Icons.SERVER;
      case LATENCY -> Icons.ACTIVITY;
    };
  }
}
