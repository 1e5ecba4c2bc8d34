using ReadinessGate.Package.Tests;

// Every test starts builds of its own: more of them at a time than cores only makes each slower.
[assembly: CollectionBehavior(MaxParallelThreads = 2)]
[assembly: AssemblyFixture(typeof(PackedPackage))]
[assembly: AssemblyFixture(typeof(GreenRepository))]
[assembly: AssemblyFixture(typeof(RedRepository))]
