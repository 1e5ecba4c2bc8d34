namespace Forge.Gateway;

/// <summary>The three states of a service, and how it moves between them.</summary>
public static class ServiceStates
{
    public static string Initial() => "stopped";
    public static string Enable(string state) => state == "stopped" ? "running" : state;
    public static string Disable(string state) => "stopped";
    public static string Sleep(string state) => state == "running" ? "sleeping" : state;
    public static string Wake(string state) => state == "sleeping" ? "running" : state;
    public static bool CanServe(string state) => state == "running";
    public static bool CanWake(string state) => state == "sleeping";
    public static bool HoldsMemory(string state) => state != "stopped";
    public static bool HoldsProcessor(string state) => state == "running";
    public static int Priority(string service) => service == "gateway" ? 0 : 1;
    public static bool IsCore(string service) => Priority(service) == 0;
    public static bool MayPause(string service) => !IsCore(service);
    public static int WakeBudget(string service) => IsCore(service) ? 0 : 200;
    public static string Describe(string service, string state) => service + " is " + state;
    public static bool IsState(string text) => text is "running" or "sleeping" or "stopped";
    public static string Parse(string text) => IsState(text) ? text : Initial();
    public static bool Same(string a, string b) => Parse(a) == Parse(b);
    public static int Next(int position) => position + 1;
    public static int Last(int position) => position - 1;
    public static bool IsFirst(int position) => position == 0;
}
