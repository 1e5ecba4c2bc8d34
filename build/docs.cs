#:project ../src/ReadinessGate.Engine/ReadinessGate.Engine.csproj
#:property PublishAot=false
#:property ArtifactsPath=../artifacts/build-commands

// Writes what is generated from the code: the JSON Schema of readiness.json. A test fails while it differs.
using ReadinessGate.Policies;

var root = Path.GetFullPath(Path.Combine(AppContext.GetData("EntryPointFileDirectoryPath") as string ?? "build", ".."));
File.WriteAllText(Path.Combine(root, "nuget", "readiness.schema.json"), PolicySchema.Write());
Console.WriteLine("nuget/readiness.schema.json");
