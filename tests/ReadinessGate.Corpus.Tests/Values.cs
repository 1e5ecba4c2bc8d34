using System.Globalization;
using System.Text;

namespace ReadinessGate.Corpus.Tests;

/// <summary>Invents the values that shapes are filled with, by the name of the slot: the same seed gives the same values.</summary>
/// <remarks>The shapes of tokens are written from the providers' documentation, not from the patterns they are to be found with.</remarks>
internal sealed class Values(int seed)
{
    private const string Digits = "0123456789";
    private const string Upper = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private const string Lower = "abcdefghijklmnopqrstuvwxyz";
    private const string Hex = "0123456789abcdef";
    private const string Base62 = Digits + Upper + Lower;
    private const string Base32 = Upper + "234567";
    private static readonly string[] Words = ["Sommer", "Dragon", "Winter", "Berlin", "Monkey", "Falcon", "Tiger", "Orange", "Silver", "Hamburg", "Rocket", "Purple", "Castle", "Thunder", "Pepper", "Cobalt"];
    private static readonly string[] Places = ["shop", "billing", "orders", "crm", "intranet", "reports", "legacy", "partner"];
    private readonly Random _random = new(seed);

    /// <summary>Whether values of the slot are secrets.</summary>
    public static bool IsSecret(string slot) => slot is not ("word" or "place" or "guid" or "number" or "sha1" or "sha256" or "integrity" or "image");

    /// <summary>A value for the slot.</summary>
    public string Of(string slot) => slot switch
    {
        "password" => Password(),
        "token" => Token(),
        "long" => Text(Base62 + "-_", 48),
        "base64" => Convert.ToBase64String(Bytes(_random.Next(2) == 0 ? 32 : 64)),
        "basic" => Convert.ToBase64String(Encoding.ASCII.GetBytes($"{Pick(Places)}:{Password()}")),
        "encoded" => Convert.ToBase64String(Encoding.UTF8.GetBytes(Password())),
        "bytes" => string.Join(", ", Bytes(32).Select(value => $"0x{value:X2}")),
        "hex" => Text(Hex, 64),
        "azurekey" => Convert.ToBase64String(Bytes(64)),
        "buskey" => Convert.ToBase64String(Bytes(32)),
        "jwt" => $"{Url64("""{"alg":"HS256","typ":"JWT"}""")}.{Url64($$"""{"sub":"{{Text(Digits, 10)}}","name":"{{Pick(Words)}}","iat":1516239022}""")}.{Text(Base62 + "-_", 43)}",
        "pem" => Pem(),
        "jsonpem" => Pem().Replace("\n", "\\n", StringComparison.Ordinal) + "\\n",
        "word" => Pick(Words),
        "place" => Pick(Places),
        "number" => _random.Next(2, 9999).ToString(CultureInfo.InvariantCulture),
        "guid" => new Guid(Bytes(16)).ToString("D"),
        "sha1" => Text(Hex, 40),
        "sha256" => Text(Hex, 64),
        "integrity" => "sha512-" + Convert.ToBase64String(Bytes(64)),
        "image" => "iVBORw0KGgoAAAANSUhEUgAA" + Convert.ToBase64String(Bytes(90)),
        _ => ProviderToken(slot),
    };

    private string ProviderToken(string slot) => slot switch
    {
        "github" => "github_pat_" + Text(Base62, 22) + "_" + Text(Base62, 59),
        "gitlab" => "glpat-" + Text(Base62, 20),
        "aws" => (_random.Next(2) == 0 ? "AKIA" : "ASIA") + Text(Base32, 16),
        "awssecret" => Text(Base62 + "+/", 40),
        "stripe" => "sk_live_" + Text(Base62, 24),
        "webhook" => "whsec_" + Text(Base62, 32),
        "slack" => $"xoxb-{Text(Digits, 12)}-{Text(Digits, 12)}-{Text(Base62, 24)}",
        "slackhook" => $"https://hooks.slack.com/services/T{Text(Upper + Digits, 8)}/B{Text(Upper + Digits, 10)}/{Text(Base62, 24)}",
        "google" => "AIza" + Text(Base62 + "-_", 35),
        "npm" => "npm_" + Text(Base62, 36),
        "nuget" => "oy2" + Text(Lower + "234567", 43),
        "openai" => "sk-proj-" + Text(Base62 + "-_", 74) + "T3BlbkFJ" + Text(Base62 + "-_", 74),
        "anthropic" => "sk-ant-api03-" + Text(Base62 + "-_", 93) + "AA",
        "huggingface" => "hf_" + Text(Upper + Lower, 34),
        "sendgrid" => $"SG.{Text(Base62 + "-_", 22)}.{Text(Base62 + "-_", 43)}",
        "twilio" => "SK" + Text(Hex, 32),
        "mailgun" => "key-" + Text(Hex, 32),
        "telegram" => $"{Text("123456789", 1)}{Text(Digits, 9)}:AA{Text(Base62 + "-_", 33)}",
        "digitalocean" => "dop_v1_" + Text(Hex, 64),
        "shopify" => "shpat_" + Text(Hex, 32),
        "azuread" => $"{Text(Base62, 3)}8Q~{Text(Base62 + "-_~.", 34)}",
        "pypi" => "pypi-AgEIcHlwaS5vcmc" + Text(Base62 + "-_", 110),
        "vault" => "hvs." + Text(Base62 + "-_", 90),
        "doppler" => "dp.pt." + Text(Base62, 43),
        "newrelic" => "NRAK-" + Text(Upper + Digits, 27),
        "grafana" => "glsa_" + Text(Base62, 32) + "_" + Text(Hex, 8),
        "databricks" => "dapi" + Text(Hex, 32),
        "discord" => $"https://discord.com/api/webhooks/{Text("123456789", 18)}/{Text(Base62 + "-_", 68)}",
        "teams" => $"https://contoso.webhook.office.com/webhookb2/{Of("guid")}@{Of("guid")}/IncomingWebhook/{Text(Hex, 32)}/{Of("guid")}",
        "sas" => $"sv=2022-11-02&ss=b&srt=sco&sp=rwdlacx&se=2027-01-01T00:00:00Z&sig={Uri.EscapeDataString(Of("buskey"))}",
        "linear" => "lin_api_" + Text(Base62, 40),
        "postman" => "PMAK-" + Text(Hex, 24) + "-" + Text(Hex, 34),
        "dockerhub" => "dckr_pat_" + Text(Base62 + "-_", 27),
        "terraform" => Text(Base62, 14) + ".atlasv1." + Text(Base62, 67),
        "square" => "sq0csp-" + Text(Base62 + "-_", 43),
        "atlassian" => "ATATT3xFfGF0" + Text(Base62 + "-_", 170) + "=" + Text(Hex.ToUpperInvariant(), 8),
        "age" => "AGE-SECRET-KEY-1" + Text("QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L", 58),
        _ => throw new ArgumentOutOfRangeException(nameof(slot), slot, "no such slot"),
    };

    private string Password() => _random.Next(6) switch
    {
        0 => $"{Pick(Words)}{_random.Next(10, 9999)}!",
        1 => Text(Base62 + "!#*+~^", 16),
        2 => $"{Pick(Words).ToLowerInvariant()}{_random.Next(10, 999)}",
        3 => Pick(Words).Replace('a', '@').Replace('e', '3').Replace('o', '0') + Text("!?*", 1) + _random.Next(1, 99),
        4 => Text(Base62, 20),
        _ => $"{Pick(Words)}_{Pick(Words)}#{_random.Next(10, 99)}",
    };

    private string Token() => _random.Next(6) switch
    {
        0 => Text(Hex, 32),
        1 => Text(Hex, 40),
        2 => Text(Base62, 32),
        3 => Text(Base62 + "-_", 43),
        4 => Convert.ToBase64String(Bytes(24)),
        _ => Text(Base62, 24),
    };

    private string Pem()
    {
        var body = Convert.ToBase64String(Bytes(300), Base64FormattingOptions.InsertLineBreaks).ReplaceLineEndings("\n");
        return $"-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASC\n{body}\n-----END PRIVATE KEY-----";
    }

    private string Pick(string[] words) => words[_random.Next(words.Length)];

    private byte[] Bytes(int count)
    {
        var bytes = new byte[count];
        _random.NextBytes(bytes);
        return bytes;
    }

    private string Text(string alphabet, int length) => string.Create(length, (alphabet, _random), (span, state) =>
    {
        for (var i = 0; i < span.Length; i++)
            span[i] = state.alphabet[state._random.Next(state.alphabet.Length)];
    });

    private static string Url64(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text)).TrimEnd('=').Replace('+', '-').Replace('/', '_');
}
