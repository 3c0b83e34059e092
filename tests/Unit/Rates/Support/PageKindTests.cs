using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Rates.Domain.Support;

namespace Rammevaerk.Tests.Unit.Rates.Support;

public sealed class PageKindTests
{
    private static readonly AreaKey[] Areas = [new("midtjylland"), new("nordjylland")];

    [Theory]
    [InlineData("/takster/runder/midtjylland/2027/0751", "/takster/runder/nordjylland/2028/0851?vis=alle")]
    [InlineData("/support/0199c0de-0000-7000-8000-000000000001", "/support/0199c0de-0000-7000-8000-0000000000ff#svar")]
    [InlineData("/takster/proev", "/takster/proev/")]
    public void Pages_that_differ_by_area_year_organisation_or_id_are_of_one_kind(string one, string other) =>
        PageKind.Of(one, Areas).ShouldBe(PageKind.Of(other, Areas));

    [Theory]
    [InlineData("/takster/runder/midtjylland/2027", "/takster/runder/midtjylland/2027/0751")]
    [InlineData("/hjaelp/ordbog", "/hjaelp/robotten")]
    public void Pages_that_show_different_things_are_of_different_kinds(string one, string other) =>
        PageKind.Of(one, Areas).ShouldNotBe(PageKind.Of(other, Areas));

    [Theory]
    [InlineData("/takster?q=bo%20og", true)]
    [InlineData("//andet.example", false)]
    [InlineData("https://andet.example", false)]
    [InlineData("/a\\b", false)]
    [InlineData("", false)]
    public void Only_addresses_of_this_site_are_kept(string page, bool kept) => PageKind.IsAddress(page).ShouldBe(kept);
}
