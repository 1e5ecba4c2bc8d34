using ReadinessGate.Checks;
using ReadinessGate.Secrets.Allowing;

namespace ReadinessGate.Policies;

/// <summary>Checks the texts of <c>waivers</c> that the schema can only call strings.</summary>
public static class WaiverValues
{
    /// <summary>What is wrong with them, in the order of the file.</summary>
    public static IEnumerable<PolicyProblem> Problems(string path, JsonValue root)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (waiver, index) in (root["waivers"]?.Items ?? []).Select((waiver, index) => (waiver, index)))
        {
            var check = waiver["check"]!;
            if (check.Text!.StartsWith("RG0", StringComparison.Ordinal))
                yield return Problem("RG0002", check, $"'{check.Text}' can't be waived: it says that something of the gate itself is wrong");
            else if (!CheckCatalog.All.Any(known => known.Descriptor.Id == check.Text))
                yield return Problem("RG0004", check, $"unknown id '{check.Text}'{Spelling.Suggest(check.Text, CheckCatalog.All.Select(known => known.Descriptor.Id))}");
            else if (!seen.Add(check.Text))
                yield return Problem("RG0002", check, $"'{check.Text}' is waived twice; keep one");
            if (Waiver.ParseDay(waiver["until"]!.Text) is null)
                yield return Problem("RG0002", waiver["until"]!, $"'waivers[{index}].until' must be a day such as 2027-01-31, but is '{waiver["until"]!.Text}'");
            if (string.IsNullOrWhiteSpace(waiver["by"]!.Text))
                yield return Problem("RG0002", waiver["by"]!, $"'waivers[{index}].by' must not be empty");
            if (!AllowComment.IsReason(waiver["because"]!.Text!))
                yield return Problem("RG0002", waiver["because"]!, $"'waivers[{index}].because' must say why the findings are accepted");
        }

        PolicyProblem Problem(string code, JsonValue at, string message) => new(code, message, new Place(path, at.Line, at.Column));
    }
}
