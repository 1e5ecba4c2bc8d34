using System.Text.Json;

namespace ReadinessGate.Collecting.Formats;

/// <summary>Reads a ruleset as GitHub exports it.</summary>
public static class RulesetReader
{
    /// <summary>Reads one file; null for a ruleset that is not for branches.</summary>
    /// <param name="path">The file's name in messages.</param>
    /// <param name="text">Its content.</param>
    /// <exception cref="EvidenceException">The text is not JSON, or no ruleset; names the file.</exception>
    public static BranchRuleset? Read(string path, string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = 32 });
            var root = document.RootElement;
            if (root.GetProperty("target").GetString() != "branch")
                return null;
            var asked = root.GetProperty("rules").EnumerateArray().Where(rule => rule.GetProperty("type").GetString() == "pull_request").Select(rule => Of(rule.GetProperty("parameters"))).ToArray();
            return new BranchRuleset(path, root.GetProperty("enforcement").GetString() == "active", asked.FirstOrDefault());
        }
        catch (JsonException problem)
        {
            throw new EvidenceException($"{path}({(problem.LineNumber ?? 0) + 1}): a ruleset of GitHub was expected, but the file is cut off or damaged", problem);
        }
        catch (Exception problem) when (problem is InvalidOperationException or KeyNotFoundException or FormatException)
        {
            throw new EvidenceException($"{path}: the file is JSON, but no ruleset as GitHub exports it", problem);
        }
    }

    private static PullRequestRule Of(JsonElement rule) => new(rule.GetProperty("required_approving_review_count").GetInt32(), Is(rule, "require_code_owner_review"), Is(rule, "required_review_thread_resolution"));

    private static bool Is(JsonElement rule, string name) => rule.TryGetProperty(name, out var value) && value.GetBoolean();
}
