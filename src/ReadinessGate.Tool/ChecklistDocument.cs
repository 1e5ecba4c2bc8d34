using System.Text;
using ReadinessGate.Collecting;
using ReadinessGate.Collecting.Checklists;
using ReadinessGate.Editing;
using ReadinessGate.Policies;

namespace ReadinessGate.Tool;

/// <summary>The file of a checklist while it is edited.</summary>
public sealed class ChecklistDocument
{
    private const int CommitDigits = 12;
    private readonly SystemRoot _system;
    private readonly Policy _policy;
    private readonly string _path;
    private byte[] _bytes;

    private ChecklistDocument(SystemRoot system)
    {
        _system = system;
        _policy = Gate.LoadPolicy(system.Folder, system.PolicyPath);
        Shown = _policy.Find("checklist.path")?.Text ?? Checklist.DefaultPath;
        _path = new RepositoryFiles(system.Folder).FullPath(Shown);
        if (!File.Exists(_path))
            throw new UsageException($"there is no {Shown}");
        _bytes = File.ReadAllBytes(_path);
        Today = DateOnly.ParseExact(RunClock.Now[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture);
        Text = ChecklistFile.Text(Shown, new MemoryStream(_bytes));
    }

    /// <summary>The day of the edit, in UTC.</summary>
    public DateOnly Today { get; }

    /// <summary>The file, relative to the root of the system.</summary>
    public string Shown { get; }

    /// <summary>Its text without a byte order mark.</summary>
    public string Text { get; private set; }

    /// <summary>What it says.</summary>
    public Checklist Checklist => ChecklistReader.Read(Shown, Text, Today);

    /// <summary>Opens the checklist of a system.</summary>
    /// <param name="folder">A folder of it.</param>
    /// <exception cref="UsageException">There is none.</exception>
    /// <exception cref="EvidenceException">It can't be read.</exception>
    public static ChecklistDocument Open(string folder)
    {
        SystemArguments.Require(folder, []);
        return new ChecklistDocument(SystemRoot.Of(folder));
    }

    /// <summary>Writes the file, unless someone else did so in the meantime.</summary>
    /// <exception cref="UsageException">Someone did.</exception>
    public void Save(string text)
    {
        if (!File.ReadAllBytes(_path).AsSpan().SequenceEqual(_bytes))
            throw new UsageException($"{Shown} was changed in the meantime; run the command again");
        var mark = _bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.GetPreamble() : [];
        _bytes = [.. mark, .. Encoding.UTF8.GetBytes(text)];
        EvidenceJson.WriteWhole(_path, _bytes);
        Text = text;
    }

    /// <summary>The hash of the evidence, where it is one file of the repository; null for none, several and addresses.</summary>
    /// <exception cref="UsageException">The file can't serve as evidence.</exception>
    public string? Sha(ImmutableArray<string> evidence)
    {
        var item = new ChecklistItem(new Place(Shown), "", ItemState.Open) { Attributes = new ItemAttributes { Evidence = evidence } };
        var files = EvidenceFiles.Of(Checklist with { Items = [item] }, new RepositoryFiles(_system.Folder));
        if (files.Values.FirstOrDefault(file => file.Problem is not null) is { } unusable)
            throw new UsageException($"the evidence '{unusable.Path}' {unusable.Problem}");
        return evidence.Length == 1 && files.TryGetValue(evidence[0], out var only) ? only.Sha : null;
    }

    /// <summary>The text in which every tick keeps the hash of its evidence: a signature is about those files, and no others.</summary>
    /// <exception cref="UsageException">The evidence of a tick is gone, or is another than that which was looked at.</exception>
    public string WithHashes()
    {
        var text = Text;
        foreach (var item in Checklist.Items.Where(item => item.State == ItemState.Ticked && item.Attributes.Id is not null))
        {
            var sha = Sha(item.Attributes.Evidence);
            if (sha is not null && item.Attributes.Sha is { } kept && kept != sha)
                throw new UsageException($"{item.At}: the evidence of {item.Name} is another than that which was looked at; look at it and tick the item again");
            if (sha is not null && item.Attributes.Sha is null)
                text = ItemEditor.Edit(Shown, text, item.Attributes.Id!, ItemEdit.Keep(sha), Today);
        }

        return text;
    }

    /// <summary>The commit to sign.</summary>
    /// <exception cref="UsageException">It is none, or there is no checkout.</exception>
    public string Commit(string? asked)
    {
        var commit = GitProcess.Run(_system.Folder, [], "rev-parse", "--verify", "--quiet", $"--short={CommitDigits}", $"{asked ?? "HEAD"}^{{commit}}");
        return commit.ExitCode == 0 ? commit.Text.Trim()
            : throw new UsageException(asked is null ? "there is no commit to sign here; commit first" : $"--commit: '{asked}' is no commit of this repository");
    }

    /// <summary>Makes sure that a person may sign for a role, where readiness.json says who may.</summary>
    /// <exception cref="UsageException">They may not; says who may.</exception>
    public void RequireSigner(string role, string name)
    {
        ImmutableArray<string> names = [.. (_policy.Find("checklist.signOff")?.Members ?? []).Where(member => SignOffRole.Says(role, member.Name)).SelectMany(member => member.Value.Items.Select(item => item.Text!))];
        if (!SignOffRole.Allows(names, name))
            throw new UsageException($"--name: {name} may not sign for '{role}'; {PolicyNames()} allows {string.Join(", ", names)}");
    }

    /// <summary>The line of an item's box.</summary>
    public string LineOf(ChecklistItem item) => Text.ReplaceLineEndings("\n").Split('\n')[item.At.Line - 1].Trim();

    private string PolicyNames() => _policy.Path ?? SystemRoot.PolicyFile;
}
