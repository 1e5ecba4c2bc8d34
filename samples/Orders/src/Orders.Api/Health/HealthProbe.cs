namespace Orders.Api.Health;

/// <summary>Asks a running service how it is: <c>dotnet Orders.Api.dll health URL</c>.</summary>
/// <remarks>The image has no shell and no curl, so the container's health check is the service itself.</remarks>
public static class HealthProbe
{
    /// <summary>The first argument that selects the probe instead of the service.</summary>
    public const string Command = "health";

    private const int TimeoutSeconds = 3;

    /// <summary>Asks once.</summary>
    /// <returns>The exit code: 0 when the answer is a success, 1 when it is not or does not come within three seconds.</returns>
    public static async Task<int> AskAsync(string address)
    {
        using var http = new HttpClient { Timeout = TimeSpan.FromSeconds(TimeoutSeconds) };
        try
        {
            using var answer = await http.GetAsync(address);
            return answer.IsSuccessStatusCode ? 0 : 1;
        }
        catch (Exception exception) when (exception is HttpRequestException or TaskCanceledException)
        {
            return 1;
        }
    }
}
