using System.Collections.Concurrent;
using ReadinessGate.Collecting.Formats;
using ReadinessGate.Collecting.Secrets;

namespace ReadinessGate.Collecting;

/// <summary>Collects the TODO comments with a due date from the C# files of the system; generated ones are not anyone's plan.</summary>
public sealed class DueTodosCollector : Collector
{
    private static readonly string[] Generated = [".g.cs", ".g.i.cs", ".designer.cs", ".generated.cs"];

    /// <inheritdoc/>
    public override Type EvidenceType => typeof(DueTodos);

    /// <inheritdoc/>
    public override Collected Collect(CollectionContext context)
    {
        var files = context.Files.All.Where(path => path.EndsWith(".cs", StringComparison.OrdinalIgnoreCase) && !Array.Exists(Generated, ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase))).ToArray();
        if (files.Length == 0)
            return Collected.Without(Outcome.NotApplicable, "there is no C# file");
        var todos = new ConcurrentBag<DueTodo>();
        var unread = new ConcurrentBag<string>();
        Parallel.ForEach(files, path => Read(context.Files, path, todos, unread));
        return unread.Order(StringComparer.Ordinal).FirstOrDefault() is { } problem
            ? Collected.Without(Outcome.Inconclusive, problem)
            : new Collected(new DueTodos([.. todos.OrderBy(todo => todo.At.Path, StringComparer.Ordinal).ThenBy(todo => todo.At.Line)], context.Today));
    }

    private static void Read(RepositoryFiles files, string path, ConcurrentBag<DueTodo> todos, ConcurrentBag<string> unread)
    {
        try
        {
            foreach (var piece in TextFile.Pieces(files.FullPath(path)))
                foreach (var todo in TodoReader.Read(path, piece.Text))
                    todos.Add(todo with { At = todo.At with { Line = todo.At.Line + piece.Line - 1 } });
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            unread.Add($"{path}: the file can't be read ({problem.GetType().Name})");
        }
    }
}
