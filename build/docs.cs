#:project ReadinessGate.Docs/ReadinessGate.Docs.csproj
#:property PublishAot=false
#:property ArtifactsPath=../artifacts/build-commands

// Writes what is generated from the code: pages, reference, schema, lists of ids. A test fails while they differ.
using ReadinessGate.Docs;

var root = Path.GetFullPath(Path.Combine(AppContext.GetData("EntryPointFileDirectoryPath") as string ?? "build", ".."));
var files = Generator.Files(root);
foreach (var leftover in Generator.Leftovers(root, files))
{
    File.Delete(Path.Combine(root, leftover));
    Console.WriteLine($"{leftover} (deleted)");
}

foreach (var file in files)
{
    var path = Path.Combine(root, file.Path);
    if (File.Exists(path) && File.ReadAllText(path) == file.Text)
        continue;
    Directory.CreateDirectory(Path.GetDirectoryName(path)!);
    File.WriteAllText(path, file.Text);
    Console.WriteLine(file.Path);
}
