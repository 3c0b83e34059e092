using System.Net.Http.Headers;
using System.Text;
using Rammevaerk.Tests.Web.Catalogue;

namespace Rammevaerk.Tests.Web.Meetings.Archive;

/// <summary>Invented old minutes, and the form they are handed in with.</summary>
internal static class OldDocuments
{
    public const string Imports = $"{MeetingScene.Address}/arkiv/indlaes";

    /// <summary>Minutes of a forum with two items and a deadline.</summary>
    public static string Minutes(
        int year,
        string title = "Ungementorordningen i klyngen",
        string forum = "Prøveforum"
    ) =>
        $"""
            {forum}

            REFERAT

            Mødedato: 12. maj {year}
            Tidspunkt: kl. 9.30 - 12.00
            Mødested: Lokale 4, Rådhuset i Viborg

            Til stede:
            Anne Berg, Viborg Kommune (formand)
            Boo Lind, Skive Kommune

            Afbud: Carla Dam, Aarhus Kommune

            1. Godkendelse af dagsorden

            Beslutning:
            Dagsordenen blev godkendt.

            2. {title}

            Sagsfremstilling:
            Ordningen har kørt i to år, og styregruppen har gjort status.

            Indstilling:
            Det indstilles, at
            - ordningen fortsætter
            - styregruppen melder tilbage senest den 1. oktober {year}

            Bilag:
            Bilag 1: Status for ordningen

            Beslutning:
            Forummet godkendte indstillingen.

            3. Eventuelt

            Beslutning:
            Intet.
            """;

    /// <summary>Hands files in as a browser does.</summary>
    public static async Task<HttpResponseMessage> SendAsync(
        HttpClient client,
        params IReadOnlyList<(string Name, string Text)> files
    )
    {
        var form = await FilledForm.OpenAsync(client, Imports, Imports);
        using var content = new MultipartFormDataContent();
        foreach (var token in form.All("__RequestVerificationToken"))
        {
            content.Add(new StringContent(token), "__RequestVerificationToken");
        }

        foreach (var (name, text) in files)
        {
            var file = new ByteArrayContent(Encoding.UTF8.GetBytes(text));
            file.Headers.ContentType = new MediaTypeHeaderValue("text/plain");
            content.Add(file, "filer", name);
        }

        return await client.PostAsync(new Uri(Imports, UriKind.Relative), content);
    }
}
