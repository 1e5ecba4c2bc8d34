namespace ReadinessGate.Secrets.Tests;

/// <summary>Text as it stands in any repository, near the prefixes and names of secrets.</summary>
public sealed class OrdinaryTextTests
{
    private const string Hash = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    [Theory]
    [InlineData("sk-learn"), InlineData("sk-"), InlineData("task-proj-plan"), InlineData("re_match(re_search)"), InlineData("re_compile_pattern_and_search_in_text"), InlineData("core_12345678_abcdefghijklmnopqrstuvwx")]
    [InlineData("pat-terns"), InlineData("pat.terns.in.text"), InlineData("glpat-your-token"), InlineData("glpat-xxxxxxxxxxxxxxxxxxxx"), InlineData("ghp_…"), InlineData("ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")]
    [InlineData("npm_config_registry=https://registry.npmjs.org"), InlineData("npm_package_dependencies_typescript_version"), InlineData("NPM_TOKEN=${NPM_TOKEN}"), InlineData("SG.Models.Storage.Configuration"), InlineData("SG.Namespace_WithTwentyTwo.Another_Namespace_With_FortyThree_Letters")]
    [InlineData("AKIAXXXXXXXXXXXXXXXX"), InlineData("AKIAIOSFODNN7EXAMPLE"), InlineData("dapi_client.get()"), InlineData("dapixxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"), InlineData("key-value"), InlineData("key-frames-of-the-animation-in-css"), InlineData("hf_hub_download"), InlineData("hf_transformers_pipeline_for_text_x")]
    [InlineData("md-offset-3 col-md-6 md-icon-toggle-button"), InlineData("fc-event fc-daygrid-day-top"), InlineData("live_preview_of_the_document_in_editor"), InlineData("secret_manager_client.access_secret_version"), InlineData("private_key_path=/etc/keys"), InlineData("standard_deviation")]
    [InlineData("orders.key-not-found"), InlineData("messages.api-error.retry-later"), InlineData("API-REFERENCE"), InlineData("API-2024-ORDERS"), InlineData("xai-grok"), InlineData("pk_live_page"), InlineData("cs_project_file"), InlineData("A3-PAPER-SIZE")]
    [InlineData("social precious suspicious"), InlineData("overdose0"), InlineData("EAAS"), InlineData("LTAIwords"), InlineData("AQE"), InlineData("K001"), InlineData("SCWFILE"), InlineData("00D"), InlineData("whsec_"), InlineData("ES_MODULES_ARE_THE_STANDARD")]
    [InlineData("0x4AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"), InlineData("xprv"), InlineData("AGE-SECRET-KEY-1..."), InlineData("AccountKey=<key>"), InlineData("SharedAccessKey={key}"), InlineData("PrivateKey = rsa.ExportParameters(true)")]
    public void Words_and_names_are_no_secret(string text) => Silent(text);

    [Theory]
    [InlineData("DATADOG_API_KEY=<your key>"), InlineData("DATADOG_API_KEY=${DATADOG_API_KEY}"), InlineData("\"DatadogApiKey\": \"\""), InlineData("datadog_api_key: !vault |"), InlineData("DATADOG_API_KEY=00000000000000000000000000000000")]
    [InlineData("DATADOG_API_KEY=0123456789abcdef0123456789abcdef"), InlineData("DATADOG_API_KEY=abc123abc123abc123abc123abc123ab"), InlineData("DATADOG_API_KEY=deadbeefdeadbeefdeadbeefdeadbeef"), InlineData("HEROKU_API_KEY=00000000-0000-0000-0000-000000000000"), InlineData("cloudflare_api_token = var.cloudflare_api_token_of_the_zone_with_dns")]
    public void Placeholders_in_a_named_setting_are_no_secret(string text) => Silent(text);

    [Theory]
    [InlineData("datadog-agent@sha256:" + Hash), InlineData("# Datadog agent\nsha = \"9f86d081884c7d659a2feaa0c55ad015\""), InlineData("Datadog.Trace, PublicKeyToken=def86d061d0d2eeb"), InlineData("twilio-node-9f86d081884c7d659a2feaa0c55ad015.js")]
    [InlineData("\"commit\": \"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b\""), InlineData("{9f86d081-884c-4d65-9a2f-eaa0c55ad015}"), InlineData("00D" + Hash), InlineData("\"sha256\": \"" + Hash + "\"")]
    [InlineData("\"integrity\": \"sha512-Kq3mXw7LpR2sJd6Hf9Gc4VbnT5Ze8YuOiAqWzQWBuTSOoRi4A9spHcVY5ncnsDkxkJ7xT0yLr1vUe2sFwGh8dQ==\"")]
    [InlineData("InstrumentationKey=9f86d081-884c-4d65-9a2f-eaa0c55ad015;IngestionEndpoint=https://westeurope-1.in.applicationinsights.azure.com/")]
    [InlineData("ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGk3Q7xVbZ2mWpR8sJd6Hf9Gc4VbnT5Ze8YuOiAqW3xT dev@example.com"), InlineData("AKIA9f86d081884c7d65")]
    [InlineData("phc_Kq3mXw7LpR2sJd6Hf9Gc4VbnT5Ze8YuOiAqWzQWBuTS"), InlineData("pk_live_Kq3mXw7LpR2sJd6Hf9Gc4Vbn"), InlineData("mob-9f86d081-884c-4d65-9a2f-eaa0c55ad015"), InlineData("rzp_test_Kq3mXw7LpR2sJd")]
    [InlineData("!function(e,t){\"object\"==typeof exports&&\"undefined\"!=typeof module?t(exports):t((e=e||self).sk_={})}(this,function(e){var re_=/[a-z]+/g,key-1;})")]
    public void Hashes_ids_and_public_keys_are_no_secret(string text) => Silent(text);

    [Fact]
    public void A_certificate_is_no_secret() =>
        Silent("-----BEGIN CERTIFICATE-----\nMIIDdzCCAl+gAwIBAgIEbL9Kq3mXw7LpR2sJd6Hf9Gc4VbnT5Ze8YuOiAqWzQWB\nEAAAl3mXw7LpR2sJd6Hf9Gc4VbnT5Ze8YuO+AqWzQWBuTSOoRi4A9spHcVY5ncn\n-----END CERTIFICATE-----");

    [Fact]
    public void An_embedded_image_is_no_secret()
    {
        var bytes = new byte[60_000];
        new Random(1).NextBytes(bytes);
        Silent($"background: url(data:image/png;base64,{Convert.ToBase64String(bytes)})");
        Silent($"<data name=\"logo\">\n{Convert.ToBase64String(bytes, Base64FormattingOptions.InsertLineBreaks)}\n</data>");
    }

    private static void Silent(string text) => Assert.Empty(SecretScanner.All.Scan(text));
}
