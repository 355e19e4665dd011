// SPDX-License-Identifier: GPL-3.0-or-later
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Copies the program's jars to a folder and leaves out what this system cannot run: the native
 * libraries of other systems, debug symbols, and signatures that would no longer match.
 *
 * <p>{@code java Strip.java FROM TO}
 */
public final class Strip {

  public static void main(String[] args) throws IOException {
    Path from = Path.of(args[0]);
    Path to = Files.createDirectories(Path.of(args[1]));
    List<Path> jars;
    try (var files = Files.list(from)) {
      jars = files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
    }
    for (Path jar : jars) {
      Path target = to.resolve(jar.getFileName());
      if (jar.getFileName().toString().startsWith("onnxruntime-")) {
        strip(jar, target);
      } else {
        Files.copy(jar, target, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private static void strip(Path jar, Path target) throws IOException {
    String here = system();
    try (ZipFile in = new ZipFile(jar.toFile());
        OutputStream file = Files.newOutputStream(target);
        ZipOutputStream out = new ZipOutputStream(file)) {
      for (ZipEntry entry : in.stream().toList()) {
        String name = entry.getName();
        boolean foreign =
            name.startsWith("ai/onnxruntime/native/") && !name.contains("/" + here + "/");
        if (entry.isDirectory() || foreign || name.contains(".dSYM/")) {
          continue;
        }
        out.putNextEntry(new ZipEntry(name));
        try (InputStream bytes = in.getInputStream(entry)) {
          bytes.transferTo(out);
        }
        out.closeEntry();
      }
    }
  }

  /** The folder that ONNX Runtime keeps this system's natives in. */
  private static String system() {
    String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    boolean arm = System.getProperty("os.arch").equals("aarch64");
    if (os.contains("win")) {
      return "win-x64";
    }
    return (os.contains("mac") ? "osx-" : "linux-") + (arm ? "aarch64" : "x64");
  }
}
