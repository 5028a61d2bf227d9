/**
 * The named news hosts: where the extension reads unless the reader decides
 * otherwise. Each stands for itself and everything below it. News agencies,
 * broadcasters, newspapers and the entertainment press that carries interviews,
 * and every outlet that the shipped records cite. A host is listed for what it
 * publishes, never for what it thinks. Marked as pure, so that programs without use for it, such
 * as the reader, are built without it.
 */
export const NEWS_HOSTS: readonly string[] = /* @__PURE__ */ [
  // News agencies and international broadcasters
  `afp.com aljazeera.com apnews.com bbc.co.uk bbc.com cgtn.com dw.com euronews.com france24.com
   reuters.com rfi.fr upi.com voanews.com`,
  // United States: newspapers, broadcasters, magazines
  `abcnews.com abcnews.go.com ajc.com aol.com arcamax.com axios.com baltimoresun.com
   bloomberg.com boston.com bostonglobe.com breitbart.com businessinsider.com buzzfeed.com
   buzzfeednews.com cbsnews.com chicagotribune.com cleveland.com cnbc.com cnn.com
   dailycaller.com dailywire.com dallasnews.com denverpost.com detroitnews.com forbes.com
   fortune.com foxnews.com freep.com houstonchronicle.com huffpost.com inquirer.com insider.com
   latimes.com marketwatch.com mashable.com mediaite.com mercurynews.com miamiherald.com
   motherjones.com msn.com msnbc.com nationalreview.com nbcnews.com newrepublic.com
   newsbreak.com newsday.com newsmax.com newsnationnow.com newsweek.com newyorker.com npr.org
   nydailynews.com nymag.com nypost.com nytimes.com oregonlive.com pbs.org politico.com qz.com
   rawstory.com reason.com rollcall.com salon.com seattletimes.com sfchronicle.com sfgate.com
   slate.com startribune.com suntimes.com tampabay.com theatlantic.com theblaze.com thecut.com
   thedailybeast.com thehill.com thenation.com theverge.com time.com today.com usatoday.com
   vice.com vox.com vulture.com washingtonexaminer.com washingtonpost.com washingtontimes.com
   westernjournal.com wired.com wsj.com yahoo.com`,
  // Entertainment, music and celebrity
  `accessonline.com aceshowbiz.com allhiphop.com americansongwriter.com ard.triviastreaker.com
   atlantablackstar.com avclub.com beststarnews.com bet.com billboard.com blavity.com
   bossip.com bravotv.com bustle.com cassiuslife.com celebuzz.com cheatsheet.com
   cinemablend.com clashmusic.com comicsands.com complex.com consequence.net cosmopolitan.com
   deadline.com distractify.com djashmen.com ebony.com elitedaily.com elle.com eonline.com
   esquire.com essence.com etonline.com eurweb.com ew.com extratv.com fuse.tv getheard.today
   glamour.com gq.com harpersbazaar.com heavy.com hellobeautiful.com hiphop-n-more.com
   hiphopdx.com hiphoplately.com hollywoodlife.com hollywoodreporter.com hollywoodunlocked.com
   hot97.com hotnewhiphop.com iheart.com indiewire.com intouchweekly.com justjared.com
   lifeandstylemag.com loudersound.com madamenoire.com mtv.com music-news.com
   myfashionfootprints.com nickiswift.com nme.com ohnotheydidnt.livejournal.com okmagazine.com
   pagesix.com people.com perezhilton.com pitchfork.com popcrush.com popsugar.com
   radaronline.com rap-up.com rap4ever.org refinery29.com revolt.tv rhymeswithsnitch.com
   rollingout.com rollingstone.com savageventures-develop.go-vip.net screenrant.com
   someecards.com spin.com stereogum.com thefader.com thegrio.com thehollywoodgossip.com
   thejasminebrand.com thelist.com theroot.com theshadowleague.com thesource.com thewall.fyi
   thewrap.com tmz.com tooflymusic.com uproxx.com usmagazine.com vanityfair.com variety.com
   vh1.com vibe.com viewednews.com vogue.com wsbuzz.com wtug.com xxlmag.com`,
  // United Kingdom and Ireland
  `atvtoday.co.uk bangshowbiz.com belfasttelegraph.co.uk channel4.com contactmusic.com
   dailymail.co.uk dailymail.com dailyrecord.co.uk dailystar.co.uk digitalspy.com economist.com
   express.co.uk femalefirst.co.uk ft.com heatworld.com hellomagazine.com independent.co.uk
   independent.ie indy100.com inews.co.uk irishexaminer.com irishmirror.ie irishtimes.com
   itv.com joe.co.uk ladbible.com metro.co.uk mirror.co.uk news.sky.com ok.co.uk rte.ie
   scotsman.com standard.co.uk telegraph.co.uk the-sun.com theguardian.com thesun.co.uk
   thetimes.co.uk thetimes.com unilad.com`,
  // Canada
  `canadian-reviews.ca cbc.ca ctvnews.ca etcanada.com exclaim.ca globalnews.ca narcity.com
   nationalpost.com theglobeandmail.com thestar.com torontosun.com`,
  // Australia and New Zealand
  `7news.com.au 9news.com.au abc.net.au mamamia.com.au marieclaire.com.au news.com.au
   nzherald.co.nz rnz.co.nz sbs.com.au smh.com.au stuff.co.nz theage.com.au
   theaustralian.com.au`,
  // Asia
  `abs-cbn.com bangkokpost.com billboard-japan.com channelnewsasia.com dawn.com firstpost.com
   geo.tv gmanetwork.com hindustantimes.com india.com indianexpress.com indiatimes.com
   inquirer.net japantimes.co.jp koreaherald.com koreatimes.co.kr ndtv.com news18.com
   philstar.com pinkvilla.com rappler.com republicworld.com scmp.com sportskeeda.com
   straitstimes.com thedailystar.net thehansindia.com thehimalayantimes.com thehindu.com
   thejakartapost.com timesnownews.com tribune.com.pk wionews.com`,
  // Middle East and Africa
  `arabnews.com ghanaweb.com gulfnews.com haaretz.com iol.co.za jpost.com khaleejtimes.com
   ladunliadinews.com middleeasteye.net myjoyonline.com nation.africa news24.com
   premiumtimesng.com pulse.ng punchng.com thenationalnews.com thewillnigeria.com
   timeslive.co.za timesofisrael.com today.ng vanguardngr.com`,
  // Spanish, Portuguese and Latin American
  `20minutos.es abc.es clarin.com elcomercio.pe elmundo.es elpais.com elperiodico.com
   eltiempo.com eluniversal.com.mx estadao.com.br excelsior.com.mx expresso.pt globo.com
   infobae.com labotana.com lanacion.com.ar latercera.com lavanguardia.com milenio.com
   publico.pt rollingstone.com.br telemundo.com tifiti.net univision.com uol.com.br`,
  // German
  `20min.ch bild.de blick.ch bunte.de derstandard.at diepresse.com faz.net focus.de gala.de
   krone.at kurier.at musikexpress.de n-tv.de nzz.ch orf.at promiflash.de rnd.de
   rollingstone.de spiegel.de srf.ch stern.de sueddeutsche.de tagesanzeiger.ch tagesschau.de
   tagesspiegel.de welt.de zeit.de`,
  // French
  `20minutes.fr bfmtv.com clique.tv closermag.fr francetvinfo.fr gala.fr huffingtonpost.fr
   journaldemontreal.com lapresse.ca lefigaro.fr lemonde.fr leparisien.fr lepoint.fr
   lesinrocks.com lesoir.be lexpress.fr liberation.fr nouvelobs.com ouest-france.fr
   purepeople.com rtbf.be voici.fr`,
  // Italian
  `ansa.it corriere.it fanpage.it ilfattoquotidiano.it ilgiornale.it ilmessaggero.it
   ilsole24ore.com lastampa.it open.online repubblica.it rollingstone.it`,
  // Other Europe
  `aftonbladet.se dn.se dr.dk expressen.se gazeta.pl hln.be hs.fi nos.nl nrc.nl nrk.no nu.nl
   onet.pl politiken.dk standaard.be svt.se telegraaf.nl tv2.dk vg.no volkskrant.nl vrt.be
   wp.pl wyborcza.pl yle.fi`,
].flatMap((hosts) => hosts.split(/\s+/));
