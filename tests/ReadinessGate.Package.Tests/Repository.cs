namespace ReadinessGate.Package.Tests;

/// <summary>A repository of many systems, each a folder with a policy and a solution of its own, that one plain <c>dotnet test</c> builds, tests and judges.</summary>
/// <remarks>The command costs little more with twenty systems than with one. A test reads what it did to the system it is named after, and may go on there alone.</remarks>
public abstract class Repository
{
    private readonly Workspace _root;
    private readonly Lazy<CommandResult> _test;

    /// <summary>Defines it; nothing runs before the first test asks.</summary>
    protected Repository(string name, int exitCode, Action<Repository> define)
    {
        _root = new Workspace(name);
        _test = new Lazy<CommandResult>(() =>
        {
            define(this);
            return _root.WithSolution("All.slnx").Dotnet("test", "-m").Exits(exitCode);
        });
    }

    /// <summary>Adds a system.</summary>
    protected Workspace Add(string name, string policy) => _root.Inside(name).With("readiness.json", policy);

    /// <summary>Writes a file that all systems share.</summary>
    protected void WithShared(string path, string content) => _root.With(path, content);

    /// <summary>A system after the command.</summary>
    public Workspace After(string name)
    {
        _ = _test.Value;
        return _root.Inside(name);
    }

    /// <summary>What the command said about a system.</summary>
    public string[] FindingsIn(string name) => _test.Value.FindingsIn(_root.Inside(name).Folder);
}
