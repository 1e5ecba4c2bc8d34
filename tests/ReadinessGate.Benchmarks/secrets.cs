#:property PublishAot=false
#:property ArtifactsPath=../../artifacts/build-commands
#:project ../../src/ReadinessGate.Engine/ReadinessGate.Engine.csproj

// How fast files are searched for secrets: MB/s of CPU on one thread, reading and decoding included, on the files without a finding's keyword and on the whole tree.
// Usage: dotnet run -c Release tests/ReadinessGate.Benchmarks/secrets.cs [FOLDER] [RUNS]. Without a folder it is this repository.
using System.Diagnostics;
using System.Globalization;
using ReadinessGate.Collecting.Secrets;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
var root = Path.GetFullPath(args.Length > 0 ? args[0] : Path.Combine((string)AppContext.GetData("EntryPointFileDirectoryPath")!, "..", ".."));
var runs = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 5;
var files = ScannedFiles.Of(root, []).Select(path => (Path: path, Full: Path.Combine(root, path))).Where(file => TextFile.Read(file.Full) is not null).ToArray();
var quiet = files.Where(file => TextFile.Pieces(file.Full, SecretFileScanner.Keywords(isTest: false)).All(piece => piece.Text.Length == 0)).ToArray();
Report("files without a keyword", quiet);

// Of a small file most of the time goes into opening it.
Report("of them those of 4 kB and more", quiet.Where(file => new FileInfo(file.Full).Length >= 4096).ToArray());
Report("whole tree", files);

void Report(string name, (string Path, string Full)[] chosen)
{
    var megabytes = chosen.Sum(file => new FileInfo(file.Full).Length) / 1e6;
    var rates = new List<double>();
    for (var run = 0; run <= runs; run++)
    {
        var start = Process.GetCurrentProcess().TotalProcessorTime;
        // Small trees are read several times, so that the clock's grain does not matter.
        var rounds = 0;
        do
        {
            foreach (var (path, full) in chosen)
                foreach (var piece in TextFile.Pieces(full, SecretFileScanner.Keywords(isTest: false)))
                    SecretFileScanner.Scan(path, piece, isTest: false, allow: _ => false);
            rounds++;
        }
        while ((Process.GetCurrentProcess().TotalProcessorTime - start).TotalSeconds < 1);
        // The first run compiles.
        if (run > 0)
            rates.Add(megabytes * rounds / (Process.GetCurrentProcess().TotalProcessorTime - start).TotalSeconds);
    }

    Console.WriteLine($"{name}: {chosen.Length} files, {megabytes:F1} MB: median {rates.Order().ElementAt(rates.Count / 2):F0} MB/s of CPU, min {rates.Min():F0}, max {rates.Max():F0}");
}
