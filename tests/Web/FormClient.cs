using AngleSharp.Dom;

namespace Rammevaerk.Tests.Web;

/// <summary>Fills in and posts the forms of pages as a browser without JavaScript does, cookies kept.</summary>
internal sealed class FormClient(HttpClient http)
{
    public HttpClient Http => http;

    public Task<IDocument> ReadAsync(string address) => http.ReadAsync(address);

    /// <summary>Posts the first form of the page that goes to the address, with some fields filled in.</summary>
    public async Task<HttpResponseMessage> PostAsync(
        string page,
        string action,
        params (string Name, string Value)[] filled
    )
    {
        var form = (await http.ReadAsync(page)).QuerySelector($"form[action='{action}']");
        form.ShouldNotBeNull($"{page} has no form that posts to {action}");
        return await PostAsync(form, action, page, filled);
    }

    /// <summary>Posts a form that was read before, to its own address or that of one of its buttons.</summary>
    public Task<HttpResponseMessage> PostAsync(
        IElement form,
        string action,
        params (string Name, string Value)[] filled
    ) => PostAsync(form, action, null, filled);

    private async Task<HttpResponseMessage> PostAsync(
        IElement form,
        string action,
        string? page,
        (string Name, string Value)[] filled
    )
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var field in form.QuerySelectorAll("input[name], textarea[name], select[name]"))
        {
            fields[field.GetAttribute("name")!] = field switch
            {
                AngleSharp.Html.Dom.IHtmlSelectElement select => select.Value ?? "",
                AngleSharp.Html.Dom.IHtmlTextAreaElement area => area.Value,
                _ => field.GetAttribute("value") ?? "",
            };
        }

        foreach (var (name, value) in filled)
        {
            fields[name] = value;
        }

        using var content = new FormUrlEncodedContent(fields);
        using var post = new HttpRequestMessage(HttpMethod.Post, new Uri(action, UriKind.Relative))
        {
            Content = content,
        };
        if (page is not null && http.BaseAddress is { } site)
        {
            post.Headers.Referrer = new Uri(site, page);
        }

        return await http.SendAsync(post);
    }
}
