namespace Mahavishnu;

/// <summary>Lets so many calls through in each window, and refuses the rest.</summary>
public sealed class RateLimiter(int callsPerWindow)
{
    private int _calls;

    /// <summary>True while the window has room.</summary>
    public bool TryEnter() => Interlocked.Increment(ref _calls) <= callsPerWindow;

    /// <summary>Begins a new window.</summary>
    public void Reset()
    {
        Interlocked.Exchange(ref _calls, 0);
    }
}
